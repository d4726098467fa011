import type { CsvRow } from './csv';
import { parseDay } from './day';
import { readEdtf } from './edtf';
import type { Problem, Rule } from './problems';
import { itemsOf, type Field } from './schema';

type Fault = Pick<Problem, 'value' | 'rule' | 'detail'>;

/** How many sound values of a column are remembered. */
const remembered = 5000;

/** A function that finds the problems of a column's cells: their form, their value, the items of a list. */
export function cellChecker(file: string, field: Field): (row: CsvRow) => Problem[] {
  const { name } = field;
  const faultsOf = faultFinder(field);
  // Dates and lists repeat, and cost more than to look them up.
  const isCostly =
    field.notation !== undefined || field.type === 'date' || field.list !== undefined;
  const sound = new Set<string>();
  return ({ row, cells }) => {
    const value = cells[name]!;
    if (isCostly && sound.has(value)) return none;
    const faults = faultsOf(value);
    if (faults.length > 0) return faults.map((fault) => ({ file, row, column: name, ...fault }));
    if (isCostly && sound.size < remembered && value.length < 100) sound.add(value);
    return none;
  };
}

const none: Problem[] = [];
const noFaults: Fault[] = [];

function faultFinder(field: Field): (value: string) => Fault[] {
  const { type, notation, constraints = {}, list } = field;
  const { minimum = -Infinity, maximum = Infinity } = constraints;
  const pattern = constraints.pattern === undefined ? undefined : new RegExp(constraints.pattern);
  const isNumber = type === 'integer' || type === 'number';
  const isLimited = constraints.minimum !== undefined || constraints.maximum !== undefined;
  const itemFaults = list && itemFinder(list);
  return (value) => {
    const fault = (rule: Rule, detail?: string): Fault[] => [
      { value, rule, ...(detail === undefined ? {} : { detail }) },
    ];
    if (value !== value.trim()) return fault('stray');
    if (value === '') return constraints.required ? [{ rule: 'required' }] : noFaults;
    if (!hasType(value, type)) return fault('type', type);
    if (constraints.enum && !constraints.enum.includes(value)) {
      return fault('enum', constraints.enum.join(', '));
    }
    if (pattern && !pattern.test(value)) return fault('pattern', constraints.pattern);
    if ((isNumber || isLimited) && (Number(value) < minimum || Number(value) > maximum)) {
      return fault('range', `${constraints.minimum ?? ''} … ${constraints.maximum ?? ''}`.trim());
    }
    if (notation === 'edtf' && value !== '..' && !isEdtf(value)) return fault('date');
    return itemFaults?.(value) ?? noFaults;
  };
}

function itemFinder(list: NonNullable<Field['list']>): (value: string) => Fault[] {
  const pattern = list.itemPattern === undefined ? undefined : new RegExp(list.itemPattern);
  return (value) => {
    const items = itemsOf(value, list.separator);
    if (new Set(items).size < items.length) return [{ value, rule: 'duplicate-item' }];
    return items.flatMap((item): Fault[] => {
      if (list.itemEnum && !list.itemEnum.includes(item)) {
        return [{ value: item, rule: 'enum', detail: list.itemEnum.join(', ') }];
      }
      return pattern && !pattern.test(item)
        ? [{ value: item, rule: 'pattern', detail: list.itemPattern! }]
        : [];
    });
  };
}

function hasType(value: string, type: Field['type']): boolean {
  switch (type) {
    case 'string':
      return true;
    case 'boolean':
      return value === 'true' || value === 'false';
    case 'integer':
      // As many as the engine's column holds.
      return /^-?\d+$/.test(value) && Math.abs(Number(value)) < 2 ** 31;
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value) && Number.isFinite(Number(value));
    case 'date':
      return succeeds(() => parseDay(value));
  }
}

/** Whether a text is a date that exists, in the notation of edtf.ts. */
export const isEdtf = (value: string) => readEdtf(value) !== undefined;

/** Whether a reader that throws on bad input accepts it. */
export function succeeds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
