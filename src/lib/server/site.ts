import { loadChart } from '$lib/charts';
import type { Claim, Coverage, ScenarioText, ShownEvent } from '$lib/charts/chart';
import type { Db } from '$lib/db/db';
import {
  type Citations,
  type LeadingPublisher,
  type SiteData,
  type Source,
} from '$lib/figure/site';
import type { Locale } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import { enumOf, itemsOf } from '$lib/model/schema';
import { defaultSelection, type Choices } from '$lib/selection/selection';
import eventsSql from '$lib/tables/events.sql?raw';
import publishersSql from '$lib/tables/publishers.sql?raw';
import sourcesSql from '$lib/tables/sources.sql?raw';
import { loadTables, select } from '$lib/tables/tables';
import { readFiles, schema, translatedRows, vocabularyOf } from './data';
import { openNodeDb } from './db';
import { engineFiles } from './engine';
import { origin } from './origin';
import { dataVersion } from './version';

let opening: Promise<Db> | undefined;

/** The tables in the engine, showing the default selection; opened once. */
export function siteDb(): Promise<Db> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Db> {
  const db = await openNodeDb();
  await loadTables(db, schema, readFiles());
  await select(db, defaultSelection(choicesOf('en')));
  return db;
}

const coverage: Coverage = {
  first: parseDay(schema.temporal.start),
  lastEvidence: parseDay(schema.lastEvidence),
  lastSearched: schema.lastSearched,
};

/** Everything that a reader may choose, named in a language. */
export function choicesOf(locale: Locale): Choices {
  const services = translatedRows('services', locale).map((row) => ({
    id: row.service_id!,
    name: { en: row.name!, ru: row.name_ru!, kk: row.name_kk! }[locale],
    isHeadline: row.headline === 'true',
  }));
  return {
    period: { first: coverage.first, last: coverage.lastEvidence },
    services,
    measures: enumOf(schema, 'events', 'measure'),
    scopes: enumOf(schema, 'events', 'scope'),
    grades: enumOf(schema, 'events', 'evidence_grade'),
  };
}

function claimsOf(locale: Locale): Claim[] {
  return translatedRows('claims', locale).map((row) => ({
    id: row.claim_id!,
    text: row.claim!,
    note: row.note!,
    start: row.start!,
    end: row.end!,
    isTestable: row.testable === 'true',
    testedBy: itemsOf(row.tested_by!),
  }));
}

/** The columns whose values pages name. */
const labelled = [
  'events.cadence',
  'events.measure',
  'events.scope',
  'events.evidence_grade',
  'events.official_position',
  'events.trigger',
  'spans.class',
  'legal-steps.track',
  'legal-steps.stage',
  'provisions.final_status',
  'precedents.set',
  'precedents.requirement',
  'precedents.restriction_measure',
  'scenarios.fate',
  'sources.kind',
];

const provisionNames = (locale: Locale): Record<string, string> =>
  Object.fromEntries(
    translatedRows('provisions', locale).map((row) => [row.provision_id!, row.name!]),
  );

const scenarioTexts = (locale: Locale): Record<string, ScenarioText> =>
  Object.fromEntries(
    translatedRows('scenarios', locale).map((row) => [
      row.scenario_id!,
      { name: row.name!, assumption: row.assumption! },
    ]),
  );

/** What every page of a language needs. */
export async function siteData(locale: Locale): Promise<SiteData> {
  const vocabulary = vocabularyOf(locale);
  const needed = Object.entries(vocabulary).filter(([field]) => labelled.includes(field));
  return {
    locale,
    coverage,
    claims: claimsOf(locale),
    choices: choicesOf(locale),
    vocabulary: Object.fromEntries(needed),
    provisionNames: provisionNames(locale),
    scenarios: scenarioTexts(locale),
    version: dataVersion(),
    origin,
    engine: engineFiles,
  };
}

const queries = import.meta.glob<string>('/src/lib/charts/*/query.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the query of a chart finds under the default selection. */
export async function chartFound<Found>(slug: string): Promise<Found[]> {
  const query = queries[`/src/lib/charts/${slug}/query.sql`];
  if (query === undefined) throw new RangeError(`unknown chart: ${slug}`);
  return (await siteDb()).rows<Found>(query);
}

const derived = new Map<string, Promise<never[]>>();

/** The rows of a chart under the default selection; worked out once. */
export function chartRows(slug: string): Promise<never[]> {
  const rows = derived.get(slug) ?? deriveRows(slug);
  derived.set(slug, rows);
  return rows;
}

async function deriveRows(slug: string): Promise<never[]> {
  const found = await chartFound<never>(slug);
  const { derive } = await loadChart(slug, 'en');
  return derive ? derive(found) : found;
}

let cited: Promise<Citations> | undefined;

/** Who stands behind the default selection; asked once. */
export function citations(): Promise<Citations> {
  cited ??= siteDb().then(async (db) => ({
    events: await db.rows<ShownEvent>(eventsSql),
    publishers: await db.rows<LeadingPublisher>(publishersSql),
  }));
  return cited;
}

/** Every source behind the default selection. */
export const sources = async (): Promise<Source[]> => (await siteDb()).rows<Source>(sourcesSql);
