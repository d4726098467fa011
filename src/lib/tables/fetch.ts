import type { DataPackage } from '$lib/model/schema';

/** The schema and the tables as `loadTables()` takes them. */
export interface FetchedTables<Content = string> {
  schema: DataPackage;
  /** By path. */
  files: Record<string, Content>;
}

/**
 * Fetches the published tables.
 *
 * @param data folder of the tables and their schema, absolute, ending in `/`
 * @param read what is kept of a file: its text, or its bytes where it may be larger than a text can be
 * @param names the tables wanted; all without it
 * @throws Error `not found: 404 …`
 */
export async function fetchTables<Content>(
  data: string,
  read: (response: Response) => Promise<Content>,
  names?: readonly string[],
): Promise<FetchedTables<Content>> {
  const answer = await fetchFile(`${data}datapackage.json`);
  const schema = (await answer.json()) as DataPackage;
  const wanted = schema.resources.filter(({ name }) => names?.includes(name) ?? true);
  const files = await Promise.all(
    wanted.map(async ({ path }) => [path, await read(await fetchFile(data + path))] as const),
  );
  return { schema, files: Object.fromEntries(files) };
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`not found: ${response.status} ${address}`);
  return response;
}
