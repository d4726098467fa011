import { parseEdtf } from '$lib/model/edtf';
import { parseDay, type Period } from '$lib/model/day';

/** A step of the law, or a norm of the draft with what became of it. */
export interface Row {
  item: 'step' | 'norm';
  id: string;
  /** EDTF; null for a norm. */
  date: string | null;
  track: Track | null;
  stage: string | null;
  /** Who acted or spoke; null where no source names it. */
  body: string | null;
  /** Null for a step. */
  status: Status | null;
}

export interface StepRow extends Row {
  item: 'step';
  date: string;
  track: Track;
  stage: string;
}

export interface NormRow extends Row {
  item: 'norm';
  status: Status;
}

/** From the rules before the bill to what came after its law. */
export const tracks = ['framework', 'bill-2021', 'online-platforms-law-2023', 'later'] as const;
export type Track = (typeof tracks)[number];

/** What became of a norm, from the one that stayed to the one that is not known. */
export const statuses = ['kept', 'softened', 'dropped', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/** Steps that change what the law says, or would say; all others are talk around it. */
const decisive = [
  'first_reading',
  'second_reading',
  'senate',
  'adopted',
  'signed',
  'published',
  'in_force',
  'new_draft',
  'decree',
  'order',
  'court_ruling',
];
export const isDecisive = ({ stage }: StepRow): boolean => decisive.includes(stage);

/** Drawn unless a reader chooses: from the first rule to block without a court to the last search. */
export const ownPeriod: Period = { first: parseDay('2014-01-01'), last: parseDay('2026-03-31') };

/** The steps in order of time, of equal starts the finer date last. */
export function stepsOf(rows: readonly Row[]): StepRow[] {
  return rows
    .filter((row): row is StepRow => row.item === 'step')
    .sort((a, b) => {
      const [one, other] = [parseEdtf(a.date), parseEdtf(b.date)];
      return one.first - other.first || other.last - one.last;
    });
}

export const normsOf = (rows: readonly Row[]): NormRow[] =>
  rows.filter((row): row is NormRow => row.item === 'norm');

/** How many norms have each status, in order; statuses that none has are left out. */
export function statusCounts(rows: readonly Row[]): { status: Status; n: number }[] {
  const norms = normsOf(rows);
  return statuses
    .map((status) => ({ status, n: norms.filter((norm) => norm.status === status).length }))
    .filter(({ n }) => n > 0);
}

/** The first new draft after the bill became law; `undefined` where there is none. */
export function newDraft(rows: readonly Row[]): StepRow | undefined {
  const steps = stepsOf(rows);
  const law = steps.find((step) => step.track === 'bill-2021' && step.stage === 'signed');
  const signed = law ? parseEdtf(law.date).last : -Infinity;
  return steps.find((step) => step.stage === 'new_draft' && parseEdtf(step.date).first > signed);
}
