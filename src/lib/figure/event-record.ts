import type { SourceRecord } from './note-record';

/** What a list of events says of each. */
export interface EventSummary {
  id: string;
  /** EDTF, as the table has them; `end` may be `..` or empty. */
  start: string;
  end: string;
  cadence: string;
  measure: string;
  scope: string;
  grade: string;
  official_position: string;
  /** Names in the language of the page. */
  services: string[];
  /** Whether the default selection counts it, or draws it in outline; it may do neither. */
  isCounted: boolean;
  isOutlined: boolean;
}

/** An event with its texts in one language, and its sources in full. */
export interface EventRecord extends EventSummary {
  start_time: string;
  end_time: string;
  regions: string[];
  trigger: string;
  trigger_note: string;
  serviceIds: string[];
  summary: string;
  /** Language of the texts, where it is not that of the page. */
  textLang?: string;
  /** In a few words what the sources say; in English. */
  evidence: string;
  sources: SourceRecord[];
}
