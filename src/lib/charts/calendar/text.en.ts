import { textOf } from './sentences';

export const text = textOf(
  {
    nothing: 'No row matches this selection',
    named: (days, when) => `The longest documented stretch is ${days}, from ${when}`,
    noneNamed: 'No single day is documented',
    pattern: (days) => `the longest reported pattern runs for ${days}`,
    windows: (possible) => `${possible} lie in windows, unknown which of them`,
    sentence: ({ named, pattern, possible, recalled }, period, { format, words }) =>
      `${period}: ${named === 0 ? 'no day is documented' : `at least ${format.count(named, words.days)} are documented`}; ` +
      `with the pattern it is ${format.number(pattern)}, by these rows up to ${format.number(possible)} are possible.` +
      (recalled > 0
        ? ` ${format.count(recalled, words.days)} stand in later accounts alone, drawn in outline.`
        : ''),
  },
  {
    name: 'Calendar',
    subtitle:
      'Every day on which social networks or messengers were restricted nationwide; weeks from left to right, Monday at the top. A day tells its services when you point at it or reach it by key',
    subtitleOfSelection:
      'Every day with a restriction that matches the selection; weeks from left to right, Monday at the top',
    missing:
      'An empty day has no row: it is not proof that nothing was cut. A dot marks days of which only some were affected, unknown which.',
    columns: {
      first: 'From',
      last: 'To',
      class: 'Class of days',
      is_counted: 'Counted',
      events: 'Events',
      services: 'Services',
      measurements: 'Measurements',
      anomalies: 'Anomalies among them',
      confirmed: 'Confirmed among them',
    },
    marks: { true: 'yes', false: 'no' },
  },
);
