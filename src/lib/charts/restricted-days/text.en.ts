import { run, textOf } from './sentences';

export const text = textOf(
  {
    evenings: (runs, isAnyDocumented) =>
      `Reported nearly every evening ${runs}; ${isAnyDocumented ? 'few of these days are' : 'none of these days is'} documented`,
    pattern: (runs, isAnyDocumented) =>
      `Almost daily restrictions are described ${runs}; ${isAnyDocumented ? 'few of these days are' : 'none of these days is'} documented`,
    counted: (named, possible, { format, words }) =>
      `${format.count(named, words.days)} documented${possible > named ? `, up to ${format.number(possible)} possible` : ''}`,
    nothing: 'No row matches this selection',
    run,
    sentence: ({ named, pattern, possible, recalled }, period, { format, words }) =>
      `${period}: ${named === 0 ? 'no day of restrictions is documented' : `at least ${format.count(named, words.days)} of restrictions are documented`}; ` +
      `with the pattern it is ${format.number(pattern)}, and by these rows up to ${format.number(possible)} are possible.` +
      (recalled > 0
        ? ` Later accounts alone would add ${format.count(recalled, words.days)}; they are drawn, not counted.`
        : ''),
  },
  {
    name: 'Restricted days per month',
    subtitle:
      'Days per month on which social networks or messengers were restricted nationwide in Kazakhstan; a day counts even if only an evening was affected',
    subtitleOfSelection: 'Days per month with a restriction that matches the selection',
    missing:
      'No measurement series for the evenings of 2018 and early 2019 was found, and no dated outage of 2017. An evening meant about one and a half to two hours, not a whole day. Few observers is not the same as few restrictions.',
    columns: {
      month: 'Month',
      named: 'Documented',
      pattern: 'With the pattern',
      possible: 'Possible',
      recalled: 'By later accounts, not counted',
      measurements: 'Measurements',
      anomalies: 'Anomalies among them',
      confirmed: 'Confirmed among them',
    },
    marks: {
      'claim-near-daily': 'the statement: almost daily until spring 2019',
      'claim-decline': 'the statement: then less, by autumn 2021',
      draft: 'the draft amendments',
    },
  },
);
