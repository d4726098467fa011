import type { SourceRecord } from '$lib/figure/note-record';
import { itemsOf } from '$lib/model/schema';
import { readTable } from './data';

const sources = new Map(
  readTable('sources').rows.map(({ cells }) => [
    cells.source_id!,
    {
      publisher: cells.publisher!,
      title: cells.title!,
      url: cells.url!,
      published: cells.published!,
    },
  ]),
);

/** The sources of a cell such as `a;b`, in full. */
export const sourceRecords = (ids: string): SourceRecord[] =>
  itemsOf(ids).map((id) => sources.get(id)!);

/** Every source that is published. */
export const allSources: readonly SourceRecord[] = [...sources.values()];
