import type { Context } from '../chart';
import type { Row } from './rows';
import { textOf } from './sentences';

const englishBounds = (
  { named, pattern, possible, measured_events }: Row,
  { format, words }: Context,
) =>
  `${named === 0 ? 'no day is documented' : `at least ${format.count(named, words.days)} are documented`}, ` +
  `${format.number(pattern)} with the pattern, and by these rows up to ${format.number(possible)} are possible; ` +
  `${measured_events === 0 ? 'no event was' : measured_events === 1 ? '1 event was' : `${measured_events} events were`} measured.`;

export const text = textOf(
  {
    patternEnds: 'The reported pattern ends; documented days rise as measuring begins',
    compared: (before, after) => `${before} days before spring 2019, ${after} after`,
    one: (named, possible, { format, words }) =>
      `${format.count(named, words.days)} documented${possible > named ? `, up to ${format.number(possible)} possible` : ''}`,
    stretch: (period, row, context) => `${period}: ${englishBounds(row, context)}`,
    nothing: 'No row matches this selection',
    before: (row, context) => `In the two years before spring 2019 ${englishBounds(row, context)}`,
    after: (row, context) => `In the two years after, ${englishBounds(row, context)}`,
  },
  {
    name: 'Before and after spring 2019',
    subtitle:
      'Distinct days of restrictions in two years either side of spring 2019, by measure and strength of evidence',
    subtitleOfSelection:
      'Distinct days that match the selection, in two years either side of spring 2019, by measure',
    missing:
      'More documented days after 2019 do not mean more restrictions: the first measurement here is of May 2019, and most days before and after it are known from reports alone. Spring 2019 stands apart because the statement names it as the turn.',
    columns: {
      is_whole: 'Whole period',
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
      part: 'Within your period',
      order: 'numbers: documented · with the pattern · possible; each includes the one before',
      before: 'Two years before',
      'spring-2019': 'Spring 2019',
      after: 'Two years after',
      all: 'all measures',
      named: 'documented',
      pattern: 'with the pattern',
      possible: 'possible',
      measured: 'measured',
    },
  },
);
