/** The parts of a Frictionless Data Package that the project reads; data/datapackage.json is the one schema. */
export interface DataPackage {
  name: string;
  title: string;
  description: string;
  version: string;
  licenses: { name: string; path: string; title: string }[];
  keywords: string[];
  temporal: { start: string; end: string };
  /** Last day that any restriction in the tables is dated to, `YYYY-MM-DD`; later days are not covered. */
  lastEvidence: string;
  /** Last month to which texts were searched, `YYYY-MM`; legal steps reach to it. */
  lastSearched: string;
  resources: Resource[];
}

/** One table. */
export interface Resource {
  name: string;
  path: string;
  title: string;
  description: string;
  /** The table that this one is worked out from at build; such a table has no file in data/. */
  derivedFrom?: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** One column. */
export interface Field {
  name: string;
  title: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  description: string;
  /** `edtf`: a date in the notation of edtf.ts. */
  notation?: 'edtf';
  constraints?: {
    required?: boolean;
    unique?: boolean;
    pattern?: string;
    enum?: string[];
    minimum?: number;
    maximum?: number;
  };
  /** A cell that holds several items. */
  list?: {
    separator: string;
    itemEnum?: string[];
    itemPattern?: string;
    reference?: { resource: string; field: string };
  };
}

/** @throws RangeError `unknown table: …` */
export function resourceOf(dataPackage: DataPackage, name: string): Resource {
  const resource = dataPackage.resources.find((r) => r.name === name);
  if (!resource) throw new RangeError(`unknown table: ${name}`);
  return resource;
}

/** The values that a column may take. @throws RangeError `no enum: events.summary` */
export function enumOf(dataPackage: DataPackage, table: string, column: string): string[] {
  const field = resourceOf(dataPackage, table).schema.fields.find((f) => f.name === column);
  const values = field?.constraints?.enum;
  if (!values) throw new RangeError(`no enum: ${table}.${column}`);
  return values;
}

/** The items of a list cell; an empty cell has none. */
export function itemsOf(cell: string, separator = ';'): string[] {
  return cell === '' ? [] : cell.split(separator);
}
