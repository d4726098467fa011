import { parseCsv, type CsvTable } from './csv';
import type { Problem } from './problems';
import { resourceOf, type DataPackage } from './schema';

/** Texts of a table in another language: key of the row → column → text. */
export type Translation = ReadonlyMap<string, Record<string, string>>;

/** Reads `translations/<table>.<locale>.csv`: the key of the table and the columns translated. */
export function readTranslation(table: CsvTable): Translation {
  const key = table.header[0]!;
  return new Map(table.rows.map(({ cells }) => [cells[key]!, cells]));
}

/**
 * The problems of a translation against its table: a column or row that the table lacks, a text that
 * has no translation.
 * @param name the table, e.g. `events`
 */
export function checkTranslation(
  dataPackage: DataPackage,
  name: string,
  original: CsvTable,
  translated: CsvTable,
): Problem[] {
  const { file, header, rows } = translated;
  const columns = resourceOf(dataPackage, name).schema.fields.map((field) => field.name);
  const unknown = header.filter((column) => !columns.includes(column));
  if (unknown.length > 0) return [{ file, row: 1, rule: 'header', value: unknown.join(',') }];
  const [keyColumn, ...texts] = header as [string, ...string[]];
  const keys = new Set(original.rows.map(({ cells }) => cells[keyColumn]));
  const strangers = rows
    .filter(({ cells }) => !keys.has(cells[keyColumn]))
    .map(({ row, cells }) => ({
      file,
      row,
      column: keyColumn,
      value: cells[keyColumn]!,
      rule: 'reference' as const,
      detail: original.file,
    }));
  const translation = readTranslation(translated);
  const missing = original.rows.flatMap(({ cells }) =>
    texts
      .filter((column) => cells[column] && !translation.get(cells[keyColumn]!)?.[column])
      .map((column) => ({
        file,
        column,
        value: cells[keyColumn]!,
        rule: 'untranslated' as const,
      })),
  );
  return [...translated.problems, ...strangers, ...missing];
}

/** Labels of values: `events.measure` → `blocking` → its label, long and short. */
export type Vocabulary = Record<string, Record<string, { label: string; short: string }>>;

/** Reads `translations/vocabulary.<locale>.csv`. */
export function readVocabulary(file: string, text: string): Vocabulary {
  const vocabulary: Vocabulary = {};
  for (const { cells } of parseCsv(file, text).rows) {
    const { field = '', value = '', label = '', short_label: short = '' } = cells;
    (vocabulary[field] ??= {})[value] = { label, short };
  }
  return vocabulary;
}

/** The allowed values of the schema that a vocabulary does not name. */
export function checkVocabulary(
  dataPackage: DataPackage,
  file: string,
  vocabulary: Vocabulary,
): Problem[] {
  return dataPackage.resources.flatMap((resource) =>
    resource.schema.fields.flatMap(({ name, constraints, list }) =>
      (constraints?.enum ?? list?.itemEnum ?? [])
        .filter((value) => !vocabulary[`${resource.name}.${name}`]?.[value]?.label)
        .map((value) => ({
          file,
          column: `${resource.name}.${name}`,
          value,
          rule: 'untranslated' as const,
        })),
    ),
  );
}
