import type { ShownEvent } from '$lib/charts/chart';
import { toColumns, toRows, type Columns } from '$lib/model/columns';
import type { Citations, LeadingPublisher } from './site';

/** What a page's drawings are made of, as its data carries it: rows and events by column. */
export interface Carried {
  rows: Record<string, Columns<object>>;
  events: Columns<ShownEvent>;
  publishers: LeadingPublisher[];
}

/** @param rows by the slug of their chart, or another name */
export const carry = (
  rows: Record<string, readonly object[]>,
  { events, publishers }: Citations,
): Carried => ({
  rows: Object.fromEntries(Object.entries(rows).map(([name, own]) => [name, toColumns(own)])),
  events: toColumns(events),
  publishers,
});

/** What `carry()` was given. */
export const unpack = ({ rows, events, publishers }: Carried) => ({
  rows: Object.fromEntries(Object.entries(rows).map(([name, own]) => [name, toRows(own)])),
  citations: { events: toRows(events), publishers },
});
