import type { Chart } from '$lib/charts/chart';
import type { EngineFiles } from '$lib/db/engine-files';
import type { OnProgress } from '$lib/db/fetch-engine';
import { citationQueries, queriesOf } from '$lib/figure/results';
import type { Files } from '$lib/model/check';
import type { DataPackage } from '$lib/model/schema';
import type { Results } from '$lib/selection/live.svelte';
import type { Selection } from '$lib/selection/selection';

/**
 * The rows of charts out of tables that are not published: what the build would make of them. The engine is
 * opened for it and ended after it.
 *
 * @throws QueryError, or as `openBrowserDb()` and `loadTables()`
 */
export async function recount(
  engine: EngineFiles,
  dataPackage: DataPackage,
  files: Files,
  charts: readonly Chart[],
  selection: Selection,
  onProgress: OnProgress,
): Promise<Results> {
  const [{ openBrowserDb }, { chartTables, loadTables, select }] = await Promise.all([
    import('$lib/db/browser'),
    import('$lib/tables/tables'),
  ]);
  const db = await openBrowserDb(engine, onProgress);
  try {
    await loadTables(db, dataPackage, files, chartTables);
    await select(db, selection);
    const results: Record<string, readonly unknown[]> = {};
    for (const [name, query] of Object.entries({ ...queriesOf(charts), ...citationQueries })) {
      const found = await db.rows<never>(query.sql);
      results[name] = query.derive ? await query.derive(found) : found;
    }
    return results;
  } finally {
    await db.close();
  }
}
