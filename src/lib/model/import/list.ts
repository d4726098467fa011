import type { ImportProblem } from './problem';

/** An entry of a list in JSON: its fields as they are, and as text. */
export interface Entry {
  row: number;
  fields: Readonly<Record<string, unknown>>;
  cells: Record<string, string>;
}

/**
 * The entries of a list in JSON, which may be the whole text or stand in one of the named fields, one inside
 * the other: `{"result": {"annotations": […]}}`. Entries that are not objects are left out.
 */
export function readList(
  text: string,
  within: readonly string[],
): { entries: Entry[]; problems: ImportProblem[] } {
  const nothing = (rule: 'empty-file' | 'json' | 'list') => ({ entries: [], problems: [{ rule }] });
  if (text.trim() === '') return nothing('empty-file');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return nothing('json');
  }
  for (const name of within) if (isRecord(value) && name in value) value = value[name];
  if (!Array.isArray(value)) return nothing('list');
  // Answers about several places are lists of lists.
  const entries = value.flat().flatMap((fields: unknown, index): Entry[] => {
    if (!isRecord(fields)) return [];
    const cells = Object.entries(fields).map(([name, field]) => [name, textOf(field)]);
    return [{ row: index + 1, fields, cells: Object.fromEntries(cells) }];
  });
  return { entries, problems: [] };
}

/** Whether a value is an object with fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as the text of a cell: empty for null, JSON for what has parts. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
