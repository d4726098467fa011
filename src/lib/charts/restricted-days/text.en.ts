import { run, textOf } from './sentences';

export const text = textOf(
  {
    evenings: (runs) => `Reported nearly every evening ${runs}; few days are documented`,
    pattern: (runs) => `Almost daily restrictions are described ${runs}; few days are documented`,
    counted: (named, possible) => `${named} documented, up to ${possible} possible`,
    nothing: 'No row matches this selection',
    run,
    sentence: ({ named, pattern, possible, recalled }, period, { format, words }) =>
      `${period.replace(/^from/, 'From')}, at least ${format.count(named, words.days)} of restrictions are documented; ` +
      `with the reported pattern it is ${format.number(pattern)}, and up to ${format.number(possible)} are possible.` +
      (recalled > 0
        ? ` Later accounts alone would add ${format.count(recalled, words.days)} to the pattern; they are drawn, not counted.`
        : ''),
  },
  {
    name: 'Restricted days per month',
    subtitle:
      'Days per month on which social networks or messengers were restricted in Kazakhstan, by strength of evidence',
    missing:
      'No measurement series for the evenings of 2018 and early 2019 was found, and no dated outage of 2017. An evening meant about one and a half to two hours, not a whole day. Few observers is not the same as few restrictions.',
    columns: {
      month: 'Month',
      named: 'Documented',
      pattern: 'With the pattern',
      possible: 'Possible',
      recalled: 'By later accounts, not counted',
    },
    marks: {
      'claim-near-daily': 'the statement: “almost daily until spring 2019”',
      'claim-decline': 'the statement: “decreased” in the two years after',
      draft: 'the draft amendments',
      nothing: 'Nothing matches this selection',
    },
  },
);
