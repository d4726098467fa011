import type { SourceRecord } from './note-record';

/** An event with its texts in one language, and its sources in full. */
export interface EventRecord {
  id: string;
  start: string;
  end: string;
  start_time: string;
  end_time: string;
  cadence: string;
  measure: string;
  scope: string;
  grade: string;
  official_position: string;
  services: string[];
  summary: string;
  /** Language of the texts, where it is not that of the page. */
  textLang?: string;
  sources: SourceRecord[];
}
