import { Type, type DataType, type Field, type Schema } from 'apache-arrow';

/** A value as a page shows it. */
export type Cell = string | number | boolean | null;

/** A column of an answer; `type` is the engine's word for it, in lower case. */
export interface Column {
  name: string;
  type: string;
}

/** What a statement gave: rows in the order of the columns. */
export interface Answer {
  columns: Column[];
  rows: Cell[][];
  /** Whether there were more rows than were kept. */
  isCut: boolean;
}

/** The columns of an answer; of two with one name the later gets a number. */
export function columnsOf(schema: Schema): Column[] {
  const taken = new Set<string>();
  return schema.fields.map(({ name, type }) => {
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name}_${n}`;
    taken.add(unique);
    return { name: unique, type: typeName(type) };
  });
}

const names: Partial<Record<Type, string>> = {
  [Type.Null]: 'null',
  [Type.Int]: 'integer',
  [Type.Float]: 'double',
  [Type.Binary]: 'blob',
  [Type.Utf8]: 'varchar',
  [Type.LargeUtf8]: 'varchar',
  [Type.Bool]: 'boolean',
  [Type.Decimal]: 'decimal',
  [Type.Date]: 'date',
  [Type.Time]: 'time',
  [Type.Timestamp]: 'timestamp',
  [Type.Interval]: 'interval',
  [Type.Struct]: 'struct',
  [Type.Map]: 'map',
  [Type.Dictionary]: 'enum',
};

function typeName(type: DataType): string {
  if (type.typeId === Type.List || type.typeId === Type.FixedSizeList) {
    return `${typeName((type.children as Field[])[0]!.type)}[]`;
  }
  return names[type.typeId] ?? String(type).toLowerCase();
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** A moment without `T` and `Z`, with microseconds where it has any. */
function moment(milliseconds: number): string {
  const microseconds = Math.round(milliseconds * 1000);
  const rest = ((microseconds % 1e6) + 1e6) % 1e6;
  const fraction = rest === 0 ? '' : `.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
  const whole = iso((microseconds - rest) / 1000);
  return `${whole.slice(0, whole.indexOf('.')).replace('T', ' ')}${fraction}`;
}

/** A value of an Arrow column, as the engine would print it. */
export function cellOf(value: unknown, type: DataType): Cell {
  if (value === null || value === undefined) return null;
  if (type.typeId === Type.Date) return iso(Number(value)).slice(0, 10);
  if (type.typeId === Type.Timestamp) return moment(Number(value));
  if (type.typeId === Type.Time) return moment(Number(value) / 1000).slice(11);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return String(value);
  return nestedText(value, type);
}

function nestedText(value: unknown, type: DataType): string {
  const fields = (type.children ?? []) as Field[];
  const text = (item: unknown, itemType: DataType) => String(cellOf(item, itemType) ?? 'NULL');
  if (type.typeId === Type.List || type.typeId === Type.FixedSizeList) {
    return `[${Array.from(value as Iterable<unknown>, (item) => text(item, fields[0]!.type)).join(', ')}]`;
  }
  if (type.typeId === Type.Struct) {
    const row = value as Record<string, unknown>;
    return `{${fields.map(({ name, type }) => `${name}: ${text(row[name], type)}`).join(', ')}}`;
  }
  if (type.typeId === Type.Map) {
    const [, item] = fields[0]!.type.children as Field[];
    const pairs = Array.from(value as Iterable<[unknown, unknown]>);
    return `{${pairs.map(([key, one]) => `${String(key)}: ${text(one, item!.type)}`).join(', ')}}`;
  }
  if (value instanceof Uint8Array) {
    return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  return String(value);
}
