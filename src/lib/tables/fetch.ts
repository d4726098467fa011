import type { DataPackage } from '$lib/model/schema';

/** The schema and the texts of tables, as `loadTables()` takes them. */
export interface FetchedTables {
  schema: DataPackage;
  files: Record<string, string>;
}

/**
 * Fetches the published tables.
 *
 * @param data folder of the tables and their schema, absolute, ending in `/`
 * @param names the tables wanted; all without it
 * @throws Error `not found: 404 …`
 */
export async function fetchTables(data: string, names?: readonly string[]): Promise<FetchedTables> {
  const schema = JSON.parse(await fetchText(`${data}datapackage.json`)) as DataPackage;
  const wanted = schema.resources.filter(({ name }) => names?.includes(name) ?? true);
  const files = await Promise.all(
    wanted.map(async ({ path }) => [path, await fetchText(data + path)] as const),
  );
  return { schema, files: Object.fromEntries(files) };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`not found: ${response.status} ${address}`);
  return response.text();
}
