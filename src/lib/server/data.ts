import dataPackage from '../../../data/datapackage.json';
import type { Locale } from '$lib/i18n/locale';
import { describeProblem } from '$lib/i18n/problems';
import { words } from '$lib/i18n/problems.en';
import { checkPackage, type Files } from '$lib/model/check';
import { parseCsv, toCsv, type CsvTable } from '$lib/model/csv';
import { resourceOf, type DataPackage, type Resource } from '$lib/model/schema';
import { writeSpans } from '$lib/model/spans';
import {
  keyOf,
  readTranslation,
  readVocabulary,
  type Translation,
  type Vocabulary,
} from '$lib/model/translation';

/** The one schema of the tables. */
export const schema = dataPackage as DataPackage;

const found = import.meta.glob<string>('/data/**/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const texts: Files = Object.fromEntries(
  Object.entries(found).map(([path, text]) => [path.slice('/data/'.length), text]),
);

/**
 * The texts of all tables by path, `spans.csv` among them.
 * @throws Error with every problem of data/, one a line
 */
export function readFiles(): Files {
  const problems = checkPackage(schema, texts);
  if (problems.length > 0) {
    throw new Error(
      `data/ has problems:\n${problems.map((one) => describeProblem(one, words)).join('\n')}`,
    );
  }
  const files = Object.fromEntries(
    schema.resources.filter((r) => !r.derivedFrom).map(({ path }) => [path, texts[path]!]),
  );
  return {
    ...files,
    'spans.csv': writeSpans(readTable('events'), schema),
    'measurements.csv': joinMeasurements(texts),
  };
}

/** A schema as the site publishes it. */
export const writeSchema = (schema: DataPackage): string => `${JSON.stringify(schema, null, 1)}\n`;

/** What the version of the data stands for: every table, translations and spans among them, and the schema. */
export const publishedData = (): Files => ({
  ...texts,
  ...readFiles(),
  'datapackage.json': writeSchema(schema),
});

/** A table as read from its file. */
export function readTable(name: string): CsvTable {
  const { path } = resourceOf(schema, name);
  return parseCsv(path, texts[path]!);
}

/** The rows of a table, their texts in a language where they are translated. */
export function translatedRows(name: string, locale: Locale): Record<string, string>[] {
  const resource = resourceOf(schema, name);
  const file = `translations/${name}.${locale}.csv`;
  const rows = readTable(name).rows.map(({ cells }) => cells);
  const text = texts[file];
  if (text === undefined) return rows;
  const translation = translationOf(resource, file, text);
  return rows.map((cells) => ({ ...cells, ...translation.get(keyOf(resource, cells)) }));
}

/** Whether the texts of a row are in a language; where not, `translatedRows()` leaves them in English. */
export function isTranslated(name: string, locale: Locale, cells: Record<string, string>): boolean {
  if (locale === 'en') return true;
  const resource = resourceOf(schema, name);
  const file = `translations/${name}.${locale}.csv`;
  const text = texts[file];
  if (text === undefined) return false;
  return translationOf(resource, file, text).has(keyOf(resource, cells));
}

const translations = new Map<string, Translation>();

/** A translation, read once. */
function translationOf(resource: Resource, file: string, text: string): Translation {
  const translation = translations.get(file) ?? readTranslation(resource, parseCsv(file, text));
  translations.set(file, translation);
  return translation;
}

/** The labels of all values in a language. */
export function vocabularyOf(locale: Locale): Vocabulary {
  const file = `translations/vocabulary.${locale}.csv`;
  return readVocabulary(file, texts[file]!);
}

/** The years of `measurements/` in one text: the header alone where there are none. */
export function joinMeasurements(files: Files): string {
  const header = resourceOf(schema, 'measurements').schema.fields.map(({ name }) => name);
  const years = Object.keys(files)
    .filter((path) => /^measurements\/\d{4}\.csv$/.test(path))
    .sort();
  return [toCsv(header, []), ...years.map((path) => withoutHeader(files[path]!))].join('');
}

const withoutHeader = (text: string) => text.slice(text.indexOf('\n') + 1);
