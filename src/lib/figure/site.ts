import type {
  Claim,
  Context,
  Coverage,
  EvidenceTable,
  ScenarioText,
  ShownEvent,
} from '$lib/charts/chart';
import { formatOf } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { messages } from '$lib/i18n/messages';
import type { Clock } from '$lib/model/clock';
import type { Vocabulary } from '$lib/model/translation';
import type { Period } from '$lib/model/day';
import type { Choices } from '$lib/selection/selection';

/** What every page of a language carries; plain JSON. */
export interface SiteData {
  locale: Locale;
  coverage: Coverage;
  claims: Claim[];
  choices: Choices;
  vocabulary: Vocabulary;
  /** Short names of the norms of the draft, by id. */
  provisionNames: Record<string, string>;
  /** By id. */
  scenarios: Record<string, ScenarioText>;
  version: string;
  /** Scheme and host of the site; empty where the build did not know them. */
  origin: string;
  /** Where the engine's files lie, from the root of the site, and how much a reader downloads. */
  engine: { parts: string; bytes: number };
}

/** What of it charts and their words may know. */
export type ChartData = Omit<SiteData, 'version' | 'origin' | 'engine'>;

/** Who stands behind what is shown. */
export interface Citations {
  events: ShownEvent[];
  publishers: LeadingPublisher[];
}

export interface Publisher {
  cited_by: EvidenceTable;
  publisher: string;
  citing_rows: number;
}

/** A publisher that many rows cite, and how many publishers there are with it. */
export interface LeadingPublisher extends Publisher {
  publishers: number;
}

export interface Source extends Publisher {
  source_id: string;
  title: string | null;
  url: string | null;
  published: string | null;
  language: string;
  kind: string;
}

/** What a page shows: the selection as far as words depend on it. */
export interface View {
  period: Period | null;
  isDefault: boolean;
  isHeadline: boolean;
  /** The clock in which hours are told; Almaty's unless given. */
  clock?: Clock;
}

/** What a page shows before a reader chooses anything. */
export const defaultView: View = { period: null, isDefault: true, isHeadline: true };

/** What charts and their words may know, made from plain page data. */
export function contextOf(
  site: ChartData,
  events: readonly ShownEvent[],
  view: View = defaultView,
): Context {
  const names = new Map(site.choices.services.map(({ id, name }) => [id, name]));
  const { words } = messages[site.locale];
  const countsRecalled = events.some((event) => event.is_counted && event.grade === 'recalled');
  return {
    clock: 'Asia/Almaty',
    ...view,
    locale: site.locale,
    format: formatOf(site.locale),
    words: countsRecalled ? { ...words, pattern: words.patternDescribed } : words,
    label: (field, value, length = 'label') => site.vocabulary[field]?.[value]?.[length] ?? value,
    serviceName: (id) => names.get(id) ?? id,
    provisionName: (id) => site.provisionNames[id] ?? id,
    scenario: (id) => site.scenarios[id] ?? { name: id, assumption: '' },
    coverage: site.coverage,
    claims: site.claims,
    events,
  };
}
