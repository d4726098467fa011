import { parseCsv, type CsvTable } from './csv';
import type { Problem } from './problems';
import type { DataPackage, Resource } from './schema';

/** Texts of a table in another language: key of the row, as `keyOf` writes it → column → text. */
export type Translation = ReadonlyMap<string, Record<string, string>>;

/** The key of a row as one text; a key of several columns is joined. */
export const keyOf = (resource: Resource, cells: Readonly<Record<string, string>>): string =>
  resource.schema.primaryKey.length === 1
    ? (cells[resource.schema.primaryKey[0]!] ?? '')
    : resource.schema.primaryKey.map((column) => cells[column]).join(', ');

/** Reads `translations/<table>.<locale>.csv`: the key of the table and the columns translated. */
export function readTranslation(resource: Resource, translated: CsvTable): Translation {
  return new Map(translated.rows.map(({ cells }) => [keyOf(resource, cells), cells]));
}

/**
 * The problems of a translation against its table: a column or row that the table lacks, a text that
 * has no translation.
 */
export function checkTranslation(
  resource: Resource,
  original: CsvTable,
  translated: CsvTable,
): Problem[] {
  const { file, header, rows } = translated;
  const { fields, primaryKey } = resource.schema;
  const columns = fields.map((field) => field.name);
  const lacksKey = primaryKey.some((column) => !header.includes(column));
  if (lacksKey || header.some((column) => !columns.includes(column))) {
    const value = header.join(',');
    return [{ file, row: 1, rule: 'header', value, detail: `key ${primaryKey.join(',')}` }];
  }
  const texts = header.filter((column) => !primaryKey.includes(column));
  const keys = new Set(original.rows.map(({ cells }) => keyOf(resource, cells)));
  const column = primaryKey.join(', ');
  const strangers = rows
    .filter(({ cells }) => !keys.has(keyOf(resource, cells)))
    .map(({ row, cells }) => ({
      file,
      row,
      column,
      value: keyOf(resource, cells),
      rule: 'reference' as const,
      detail: original.file,
    }));
  const translation = readTranslation(resource, translated);
  const missing = original.rows.flatMap(({ cells }) =>
    texts
      .filter((text) => cells[text] && !translation.get(keyOf(resource, cells))?.[text])
      .map((text) => ({
        file,
        column: text,
        value: keyOf(resource, cells),
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
