import { itemsOf } from '$lib/model/schema';
import type { Selection } from '$lib/selection/selection';
import { cellsOf, type Folder } from './open';

/**
 * The events that a selection shows, chosen in plain TypeScript: the second opinion on the SQL. Events of
 * other grades than `grades` are left out, whatever the selection says of grades.
 */
export function eventsOf(
  folder: Folder,
  { services, measures, scopes }: Pick<Selection, 'services' | 'measures' | 'scopes'>,
  grades: readonly string[],
): Record<string, string>[] {
  const table = cellsOf(folder, 'services');
  const implied = new Map(table.map((row) => [row.service_id!, itemsOf(row.implies!)]));
  const wanted =
    services ?? table.filter((row) => row.headline === 'true').map((row) => row.service_id!);
  return cellsOf(folder, 'events').filter((event) => {
    const named = itemsOf(event.services!);
    const touched = [...named, ...named.flatMap((id) => implied.get(id) ?? [])];
    return (
      touched.some((id) => wanted.includes(id)) &&
      measures.includes(event.measure!) &&
      scopes.includes(event.scope!) &&
      grades.includes(event.evidence_grade!)
    );
  });
}
