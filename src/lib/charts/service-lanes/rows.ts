import type { DayClass } from '$lib/model/event';
import { group } from 'd3-array';

/** A run of days of one class that an event puts on the lane of a service. */
export interface Row {
  service_id: string;
  event_id: string;
  /** The event names a group that holds the service, not the service itself. */
  is_implied: boolean;
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

/** The lane of a service and its rows, in order of time. */
export interface Lane {
  id: string;
  rows: Row[];
  /** Events that name the service itself. */
  named: number;
}

/** The lanes, those that most events name first. */
export function lanesOf(rows: readonly Row[]): Lane[] {
  const lanes = [...group(rows, (row) => row.service_id)].map(([id, laneRows]) => ({
    id,
    rows: laneRows,
    named: new Set(laneRows.filter((row) => !row.is_implied).map((row) => row.event_id)).size,
  }));
  return lanes.sort((a, b) => b.named - a.named || a.id.localeCompare(b.id));
}

/** How many different events the rows hold. */
export const countEvents = (rows: readonly Row[]): number =>
  new Set(rows.map((row) => row.event_id)).size;
