import { claimYears, type Context } from '../chart';
import { parseDay } from '$lib/model/day';
import { itemsOf } from '$lib/model/schema';
import type { DayClass } from '$lib/model/event';

/** A run of days of one class of an event, and the lanes that it stands on. */
export interface Row {
  event_id: string;
  /** Services that the event names, `a;b`; null where the selection holds none of them. */
  services: string | null;
  /** Services that a group it names implies, `a;b` or null. */
  implied: string | null;
  /** First and last day of the run, `YYYY-MM-DD`. */
  first: string;
  last: string;
  class: DayClass;
  /** Dates of the event as the table has them, EDTF; end may be `..` or null. */
  start: string;
  end: string | null;
  start_time: string | null;
  end_time: string | null;
  cadence: string;
  measure: string;
  scope: string;
  grade: string;
  official_position: string;
  is_counted: boolean;
}

/** The rows that touch the period on show. */
export function rowsInView(rows: readonly Row[], { period }: Pick<Context, 'period'>): Row[] {
  const { first, last } = period ?? claimYears;
  return rows.filter((row) => parseDay(row.last) >= first && parseDay(row.first) <= last);
}

/** The lane of a service and its rows, in order of time. */
export interface Lane {
  id: string;
  rows: Row[];
  /** Events that name the service itself. */
  named: number;
}

/** The services that a row's event names or implies, as far as the selection holds them. */
export const namedServices = ({ services }: Row): string[] => itemsOf(services ?? '');
export const impliedServices = ({ implied }: Row): string[] => itemsOf(implied ?? '');

/** The lanes, those that most events name first. */
export function lanesOf(rows: readonly Row[]): Lane[] {
  const lanes = new Map<string, { rows: Row[]; naming: Set<string> }>();
  const laneOf = (id: string) => {
    const lane = lanes.get(id) ?? { rows: [], naming: new Set() };
    lanes.set(id, lane);
    return lane;
  };
  for (const row of rows) {
    for (const id of namedServices(row)) {
      const lane = laneOf(id);
      lane.rows.push(row);
      lane.naming.add(row.event_id);
    }
    for (const id of impliedServices(row)) laneOf(id).rows.push(row);
  }
  return [...lanes]
    .map(([id, { rows, naming }]) => ({ id, rows, named: naming.size }))
    .sort((a, b) => b.named - a.named || (a.id < b.id ? -1 : 1));
}

/** How many different events the rows hold. */
export const countEvents = (rows: readonly Row[]): number =>
  new Set(rows.map((row) => row.event_id)).size;
