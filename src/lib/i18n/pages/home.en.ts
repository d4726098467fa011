import type { HomeWords } from './home';

export const words: HomeWords = {
  title: 'Were social networks cut almost daily in Kazakhstan? The statement, claim by claim',
  lede: [
    'In autumn 2021 civil-society organisations in Kazakhstan asked the Government to drop draft amendments “on the rights of the child”. Their statement made claims that can be tested: that social networks and messengers had been restricted almost daily until the spring of 2019, that this then decreased, and that the draft would let the state block or slow platforms that open no local office.',
    'Here each claim stands beside the evidence. There are always two numbers: what is documented, and what is possible. Where observers were few, the gap between them is wide, and the page says so.',
  ],
  inShort: 'In short, as counted by default',
  howToRead: 'How to read the charts',
  classes: {
    named: 'documented: a source is certain about this very day',
    pattern:
      'reported pattern: someone described it at the time; single days were not all recorded',
    window: 'window: some days between these dates, unknown which',
    recalled: 'later accounts only: drawn, not counted',
  },
  parts: {
    'near-daily': {
      heading: 'Almost daily until spring 2019?',
      finding:
        'The pattern is reported, not measured: evenings from March to June 2018 and in December 2018. For July to November 2018 there are only later accounts; from January to March 2019 it was some evenings, unknown which.',
    },
    decline: {
      heading: 'Less in the two years after?',
      finding:
        'The last month of the reported pattern is December 2018; by March 2019 there are only some evenings, unknown which. Single cuts around protests and elections go on, and some of them are now measured.',
    },
    risk: {
      heading: 'Would the draft cost people key services?',
      finding:
        'A forecast cannot be proved, but it can be set beside what similar laws did elsewhere and beside what happened in Kazakhstan.',
    },
  },
  statementSays: 'The statement says, in our words',
  evidenceShows: 'What the evidence shows',
  afterwards: 'What happened afterwards',
  norms: 'What became of each norm of the draft',
  stepsWhole: 'The same steps with their sources',
  projection: 'Move the assumptions: how soon, for how long, in which futures',
  normsSentence: (counts) =>
    `Of ${counts.reduce((sum, { n }) => sum + n, 0)} norms: ${counts.map(({ value, n }) => `${n} ${value}`).join(', ')}.`,
  notTestable: 'Not testable here',
  everyEvent: 'Every event, service by service',
  lanes: 'Every service on a line of its own, event by event',
  list: 'The list, to search and to narrow down',
};
