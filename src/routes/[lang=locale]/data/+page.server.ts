import { parseCsv } from '$lib/model/csv';
import { readFiles, schema } from '$lib/server/data';

export function load() {
  const files = readFiles();
  const tables = schema.resources.map(({ name, path, title, description, schema }) => ({
    name,
    path,
    title,
    description,
    rows: parseCsv(path, files[path]!).rows.length,
    columns: schema.fields.map(({ name, type, description, constraints, list }) => ({
      name,
      type,
      isRequired: constraints?.required === true,
      values: constraints?.enum ?? list?.itemEnum ?? [],
      description,
    })),
  }));
  return { tables };
}
