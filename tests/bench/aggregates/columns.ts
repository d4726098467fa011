import { dayClasses } from '$lib/model/event';

export type Cells = Record<string, string | number | boolean | null>;

/** Where a row has no value: no list is as long. */
export const none = 255;

/** The place of the class of days of which some were affected, unknown which. */
export const windowClass = dayClasses.indexOf('window');

/** A column of days. */
export const days = <Name extends string>(rows: readonly { [N in Name]?: unknown }[], name: Name) =>
  Int32Array.from(rows, (row) => row[name] as number);

/** A column of places in a list. */
export const codes = (rows: readonly Cells[], name: string) =>
  Uint8Array.from(rows, (row) => (row[name] as number | null) ?? none);

/** Names with their places, each once. */
export const numbersOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(names)].map((name, i) => [name, i]));

/** Where the rows of each event start, and where the last end; rows are in the order of events. */
export const startsOf = (event: Uint16Array, events: number) =>
  Uint16Array.from({ length: events + 1 }, (_, n) => {
    const start = event.findIndex((number) => number >= n);
    return start < 0 ? event.length : start;
  });
