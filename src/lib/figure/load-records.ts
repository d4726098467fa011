const loaded = new Map<string, Promise<unknown>>();

/**
 * The rows behind an address, fetched once a visit; after a failure the next call asks again.
 * @throws Error `not found: 404 …`
 */
export function loadRecords<Records>(address: string): Promise<Records> {
  const loading = loaded.get(address) ?? fetchJson(address);
  loading.catch(() => loaded.delete(address));
  loaded.set(address, loading);
  return loading as Promise<Records>;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`not found: ${response.status} ${address}`);
  return response.json();
}
