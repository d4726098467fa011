import type { CsvRow } from './csv';
import { parseDay } from './day';
import { parseEdtf } from './edtf';
import type { Problem, Rule } from './problems';
import { itemsOf, type Field } from './schema';

/** The problems of one cell: its form, its value, the items of a list. */
export function checkCell(file: string, { row, cells }: CsvRow, field: Field): Problem[] {
  const value = cells[field.name]!;
  const { constraints = {}, list } = field;
  const problem = (rule: Rule, detail?: string): Problem[] => [
    { file, row, column: field.name, value, rule, ...(detail === undefined ? {} : { detail }) },
  ];
  if (value !== value.trim()) return problem('stray');
  if (value === '') return constraints.required ? problem('required').map(withoutValue) : [];
  if (!hasType(value, field.type)) return problem('type', field.type);
  if (constraints.enum && !constraints.enum.includes(value)) {
    return problem('enum', constraints.enum.join(', '));
  }
  if (constraints.pattern && !new RegExp(constraints.pattern).test(value)) {
    return problem('pattern', constraints.pattern);
  }
  if (
    Number(value) < (constraints.minimum ?? -Infinity) ||
    Number(value) > (constraints.maximum ?? Infinity)
  ) {
    return problem('range', `${constraints.minimum ?? ''} to ${constraints.maximum ?? ''}`);
  }
  if (field.notation === 'edtf' && value !== '..' && !isEdtf(value)) return problem('date');
  if (!list) return [];
  const items = itemsOf(value, list.separator);
  if (new Set(items).size < items.length) return problem('duplicate-item');
  return items.flatMap((item): Problem[] => {
    const place = { file, row, column: field.name, value: item };
    if (list.itemEnum && !list.itemEnum.includes(item)) {
      return [{ ...place, rule: 'enum', detail: list.itemEnum.join(', ') }];
    }
    if (list.itemPattern && !new RegExp(list.itemPattern).test(item)) {
      return [{ ...place, rule: 'pattern', detail: list.itemPattern }];
    }
    return [];
  });
}

function withoutValue(problem: Problem): Problem {
  const { value: _, ...rest } = problem;
  return rest;
}

function hasType(value: string, type: Field['type']): boolean {
  switch (type) {
    case 'string':
      return true;
    case 'boolean':
      return value === 'true' || value === 'false';
    case 'integer':
      return /^-?\d+$/.test(value);
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value);
    case 'date':
      return succeeds(() => parseDay(value));
  }
}

/** Whether a text is a date that exists, in the notation of edtf.ts. */
export const isEdtf = (value: string) => succeeds(() => parseEdtf(value));

/** Whether a reader that throws on bad input accepts it. */
export function succeeds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
