import { textOf } from './sentences';

const months = (n: number) => `${n} month${n === 1 ? '' : 's'}`;

export const text = textOf(
  {
    some: ({ watched, measured }, first) =>
      `No measuring publisher stands behind the records of ${watched - measured} of ${watched} months with restrictions on record; the first appears ${first}`,
    none: (watched) =>
      watched === 1
        ? 'No measuring publisher stands behind the records of the one month with restrictions on record'
        : `No measuring publisher stands behind the records of any of the ${watched} months with restrictions on record`,
    all: (watched) =>
      watched === 1
        ? 'A measuring publisher stands behind the records of the one month with restrictions on record'
        : `Measuring publishers stand behind the records of each of the ${watched} months with restrictions on record`,
    nothing: 'No counted record here, so no publisher',
    sentence: ({ months: all, watched, measured, most }, period) =>
      `${period}: of ${months(all)}, ${watched} ${watched === 1 ? 'has' : 'have'} counted records of restrictions and ${measured} of these a measuring publisher behind them; one month has at most ${most} different publishers of one kind.`,
  },
  {
    name: 'Who was watching',
    subtitle:
      'Different publishers, by kind, that our records cite for restrictions of social networks or messengers in each month, Kazakhstan as a whole',
    subtitleOfSelection:
      'Different publishers, by kind, cited by the records of each month that match the selection',
    missing:
      'These are the publishers that our records cite, not everyone who watched: a month without any may be calm or unobserved, and nothing here tells which. A report that covers many months counts in each. A publisher whose sources are of two kinds counts under both; news often repeats one measurement.',
    columns: {
      month: 'Month',
      kind: 'Kind of publisher',
      publishers: 'Publishers',
      measurement: 'Measurement',
      ngo: 'NGO',
      academic: 'Academic',
      dataset: 'Dataset',
      news: 'News',
      official: 'Official',
      statement: 'Statement',
      outlined: 'Only behind records not counted',
    },
    marks: {
      measurement: 'network measurement',
      research: 'NGOs, researchers, datasets',
      news: 'news',
      official: 'officials, statements',
      silent: 'no record: calm, or nobody looked',
    },
  },
);
