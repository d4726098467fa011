import type { SourceRecord } from '$lib/figure/note-record';
import type { Locale } from '$lib/i18n/locale';
import { parseEdtf } from '$lib/model/edtf';
import { enumOf } from '$lib/model/schema';
import { isTranslated, readTable, schema, translatedRows, vocabularyOf } from './data';
import { sourceRecords } from './sources';

/** A text of a table, and its language where that is not the one of the page. */
export interface Text {
  text: string;
  lang?: string;
}

/** A norm of the draft: what it said, what the statement feared, what the law made of it. */
export interface Norm {
  id: string;
  name: Text;
  /** What became of it, as the table has it. */
  status: string;
  draft: Text;
  binds: Text;
  threshold: Text;
  sanction: Text;
  concern: Text;
  law: Text;
  sources: SourceRecord[];
}

/** The norms of one status. */
export interface NormGroup {
  status: string;
  norms: Norm[];
}

/** What may become of a norm, from the greatest change to none. */
export const statuses = ['dropped', 'softened', 'kept', 'unknown'] as const;

/** Rows by their status in the order of `statuses`; a status without a row has no group. */
export function groupByStatus<Row extends { status: string }>(
  rows: readonly Row[],
): { status: string; norms: Row[] }[] {
  return statuses
    .map((status) => ({ status, norms: rows.filter((row) => row.status === status) }))
    .filter(({ norms }) => norms.length > 0);
}

/** Every norm of the draft, by what became of it. */
export function normGroups(locale: Locale): NormGroup[] {
  const parties = vocabularyOf(locale)['provisions.bound_parties'] ?? {};
  const norms = translatedRows('provisions', locale).map((row): Norm => {
    const lang = isTranslated('provisions', locale, row) ? undefined : 'en';
    const party = parties[row.bound_parties!]?.label;
    return {
      id: row.provision_id!,
      name: { text: row.name!, lang },
      status: row.final_status!,
      draft: { text: row.draft_summary!, lang },
      binds: {
        text: party ?? row.bound_parties!,
        lang: party || locale === 'en' ? undefined : 'en',
      },
      threshold: { text: row.threshold!, lang },
      sanction: { text: row.sanction!, lang },
      concern: { text: row.statement_concern!, lang },
      law: { text: row.final_summary!, lang },
      sources: sourceRecords(row.source_ids!),
    };
  });
  return groupByStatus(norms);
}

/** A step of the law as the page of the law tells it. */
export interface LawStep {
  id: string;
  /** EDTF. */
  date: string;
  stage: string;
  body: Text;
  summary: Text;
  sources: SourceRecord[];
}

/** The steps of one track. */
export interface LawTrack {
  track: string;
  steps: LawStep[];
}

const tracks = enumOf(schema, 'legal-steps', 'track');

/**
 * What followed the law of the bill, track by track in order of time. A date that is not known to the
 * day stands at its last day: "2023" of a rule under a law of 2023 says that it came by the end of it.
 */
export function tracksSince(locale: Locale): LawTrack[] {
  const rows = translatedRows('legal-steps', locale);
  const last = (row: Record<string, string>) => parseEdtf(row.date!).last;
  return tracks.slice(tracks.indexOf('bill-2021') + 1).map((track) => ({
    track,
    steps: rows
      .filter((row) => row.track === track)
      .sort((a, b) => last(a) - last(b))
      .map((row) => lawStep(row, locale)),
  }));
}

function lawStep(row: Record<string, string>, locale: Locale): LawStep {
  const lang = isTranslated('legal-steps', locale, row) ? undefined : 'en';
  return {
    id: row.step_id!,
    date: row.date!,
    stage: row.stage!,
    body: { text: row.body!, lang },
    summary: { text: row.summary!, lang },
    sources: sourceRecords(row.source_ids!),
  };
}

/** The three texts that the page compares, each by the step that brought it. */
export function comparedSteps(locale: Locale): Record<'draft' | 'statement' | 'law', LawStep> {
  const bill = translatedRows('legal-steps', locale).filter((row) => row.track === 'bill-2021');
  const statement = readTable('claims').rows[0]!.cells.source_ids!;
  const find = (is: (row: Record<string, string>) => boolean) => lawStep(bill.find(is)!, locale);
  return {
    draft: find((row) => row.stage === 'first_reading'),
    statement: find((row) => row.source_ids === statement),
    law: find((row) => row.stage === 'signed'),
  };
}
