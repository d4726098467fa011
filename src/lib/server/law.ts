import { lowered } from '$lib/i18n/format';
import { parseEdtf } from '$lib/model/edtf';
import type { Locale } from '$lib/i18n/locale';
import { readTable, translatedRows, vocabularyOf } from './data';

/** A step of the law after the statement. */
export interface LaterStep {
  id: string;
  /** EDTF. */
  date: string;
  summary: string;
}

/** Steps that changed what the law says or would say; talks and reactions are left to the table. */
const decisive = ['second_reading', 'senate', 'signed', 'in_force', 'new_draft'];

/** What became of the bill, and of the rules after it, in order of time. */
export function laterSteps(locale: Locale): LaterStep[] {
  const claims = readTable('claims').rows;
  const draft = claims.find(({ cells }) => cells.claim_id === 'local-office')!.cells.start!;
  const after = parseEdtf(draft).last;
  return translatedRows('legal-steps', locale)
    .filter((row) => decisive.includes(row.stage!) && parseEdtf(row.date!).first > after)
    .sort((a, b) => parseEdtf(a.date!).first - parseEdtf(b.date!).first)
    .map((row) => ({
      id: row.step_id!,
      date: row.date!,
      summary: row.summary!,
    }));
}

/** A norm of the draft, and what became of it in the law of 2022. */
export interface Provision {
  id: string;
  name: string;
  status: string;
}

/** Every norm of the draft by name and status. */
export function provisions(locale: Locale): Provision[] {
  const labels = vocabularyOf(locale)['provisions.final_status'] ?? {};
  return translatedRows('provisions', locale).map((row) => ({
    id: row.provision_id!,
    name: row.name!,
    status: lowered(labels[row.final_status!]?.short ?? row.final_status!),
  }));
}
