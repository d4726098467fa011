import { parseDay, type Day, type Period } from '../day';
import { parseEdtf } from '../edtf';
import type { Outcome } from './outcome';

/** A service under one law elsewhere, as the tables have it in one view of what was known. */
export interface CaseRow {
  precedent_id: string;
  /** The day of the view, `YYYY-MM-DD`. */
  as_of: string;
  law_id: string;
  /** ISO 3166-1. */
  country_code: string;
  set: string;
  duty: string;
  service_id: string | null;
  statement_service: boolean;
  confounded: boolean;
  outcome: Outcome;
  /** EDTF; null where not known. */
  deadline: string | null;
  restriction_start: string | null;
  restriction_end: string | null;
}

/** A case whose dates are bounds: some day of the period. */
export interface Case {
  id: string;
  asOf: Day;
  law: string;
  country: string;
  set: string;
  duty: string;
  service: string | null;
  /** Whether it is one of the services that the statement of 2021 is about. */
  isStatement: boolean;
  /** Whether a war, an election or another dispute stood beside the duty. */
  isConfounded: boolean;
  outcome: Outcome;
  deadline: Period | null;
  /** When the restriction began and ended, as far as the view knew it. */
  began: Period | null;
  ended: Period | null;
  /** Whether it is known to have gone on beyond the view: the table has a later end. */
  isInForce: boolean;
}

/**
 * Reads a case. Of a start or an end after the day of its view nothing was known then. No restriction ends
 * before it began: each of its dates narrows the other where that is vague.
 */
export function readCase(row: CaseRow): Case {
  const asOf = parseDay(row.as_of);
  const bounds = (text: string | null) => (text ? parseEdtf(text) : null);
  const start = bounds(row.restriction_start);
  const end = bounds(row.restriction_end);
  const began = start && start.first <= asOf ? start : null;
  const ended = end && end.last <= asOf ? end : null;
  return {
    id: row.precedent_id,
    asOf,
    law: row.law_id,
    country: row.country_code,
    set: row.set,
    duty: row.duty,
    service: row.service_id,
    isStatement: row.statement_service,
    isConfounded: row.confounded,
    outcome: row.outcome,
    deadline: bounds(row.deadline),
    began: began && { first: began.first, last: Math.min(began.last, ended?.last ?? Infinity) },
    ended: ended && { first: Math.max(ended.first, began?.first ?? -Infinity), last: ended.last },
    isInForce: began !== null && end !== null && end.first > asOf,
  };
}

/** The days of the views that some records belong to, `YYYY-MM-DD`, each once, in order of time. */
export const viewDays = (days: readonly string[]): string[] => [...new Set(days)].sort();
