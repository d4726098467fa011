import { countryName } from '$lib/i18n/countries';
import type { ChartText } from '../chart';
import { factsOf, type Row } from './rows';

type Facts = ReturnType<typeof factsOf>;

type Sentences = {
  title(facts: Facts): string;
  nothing: string;
  sentence(facts: Facts, day: string): string;
};

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title: (rows) => (rows.length === 0 ? sentences.nothing : sentences.title(factsOf(rows))),
    sentence: (rows, { format, coverage }) =>
      rows.length === 0 ? '' : sentences.sentence(factsOf(rows), format.day(coverage.lastEvidence)),
    cell(column, value, { format, label, locale }) {
      if (value === null || value === '') return '';
      if (column === 'country_code') return countryName(String(value), locale);
      if (column === 'measure') return label('precedents.restriction_measure', String(value));
      if (column === 'set') return label('precedents.set', String(value), 'short');
      const isDate = ['deadline', 'complied_on', 'restricted_from', 'restricted_to'];
      return isDate.includes(column) ? format.edtf(String(value)) : String(value);
    },
  };
}
