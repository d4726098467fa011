import type { Context } from '../chart';
import type { Row } from './rows';
import { textOf } from './sentences';

const englishBounds = (
  { named, pattern, possible, measured_events }: Row,
  { format, words }: Context,
) =>
  `${named === 0 ? 'no day is documented' : `at least ${format.count(named, words.days)} are documented`}, ` +
  `${format.number(pattern)} with the reported pattern, and up to ${format.number(possible)} are possible; ` +
  `${measured_events === 0 ? 'no event was' : measured_events === 1 ? '1 event was' : `${measured_events} events were`} measured.`;

export const text = textOf(
  {
    patternEnds: 'The reported pattern ends in 2019; documented days rise because measuring began',
    compared: (before, after) => `${before} days before spring 2019, ${after} after`,
    one: (named, possible) => `${named} documented, up to ${possible} possible`,
    nothing: 'No row matches this selection',
    before: (row, context) => `In the two years before spring 2019 ${englishBounds(row, context)}`,
    after: (row, context) => `In the two years after, ${englishBounds(row, context)}`,
  },
  {
    name: 'Before and after spring 2019',
    subtitle:
      'Distinct days of restrictions in two years either side of spring 2019, by measure and strength of evidence',
    missing:
      'More documented days after 2019 do not mean more restrictions: NetBlocks and others began to measure Kazakhstan only then. How often services were cut before is known from reports alone.',
    columns: {
      period: 'Period',
      first: 'First day',
      last: 'Last day',
      named: 'Documented',
      pattern: 'With the pattern',
      possible: 'Possible',
      measured_events: 'Measured events',
      reported_events: 'Reported events',
      recalled_events: 'Recalled events',
    },
    marks: {
      before: 'Two years before',
      'spring-2019': 'Spring 2019',
      after: 'Two years after',
      all: 'all measures',
      named: 'documented',
      pattern: 'with the pattern',
      possible: 'possible',
      measured: 'measured',
      nothing: 'Nothing matches this selection',
    },
  },
);
