import { charts } from '$lib/charts';
import { chartRows, citations } from '$lib/server/site';

export async function load() {
  const rows = await Promise.all(
    charts.map(async ({ slug }) => [slug, await chartRows(slug)] as const),
  );
  return { rows: Object.fromEntries(rows), citations: await citations() };
}
