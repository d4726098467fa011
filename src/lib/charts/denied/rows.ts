import { parseDay } from '$lib/model/day';
import type { DayClass } from '$lib/model/event';
import { claimYears, type Context } from '../chart';

/** A run of days of one class of an event, and what the authorities said of it. */
export interface Row {
  event_id: string;
  position: string;
  grade: string;
  is_counted: boolean;
  /** First and last day of the run, `YYYY-MM-DD`. */
  first: string;
  last: string;
  class: DayClass;
  /** Dates of the event as the table has them, EDTF; end may be `..` or null. */
  start: string;
  end: string | null;
  measure: string;
  /** Services that the event names, `a;b`. */
  services: string;
}

/** The rows of the matrix: denials first, no known position before what was admitted. */
export const positions = [
  'denied',
  'technical_fault',
  'conflicting',
  'no_comment',
  'unknown',
  'court_decision',
  'confirmed',
] as const;

/** The columns of the matrix. */
export const grades = ['measured', 'reported', 'recalled'] as const;

/** Denied outright, or called a fault. */
export const isDenied = ({ position }: Row): boolean =>
  position === 'denied' || position === 'technical_fault';

/** The rows that touch the period on show. */
export function rowsInView(rows: readonly Row[], { period }: Pick<Context, 'period'>): Row[] {
  const { first, last } = period ?? claimYears;
  return rows.filter((row) => parseDay(row.last) >= first && parseDay(row.first) <= last);
}

/** One row of each event, in their order. */
export function eventsOf(rows: readonly Row[]): Row[] {
  const seen = new Map<string, Row>();
  for (const row of rows) if (!seen.has(row.event_id)) seen.set(row.event_id, row);
  return [...seen.values()];
}
