import '../languages';
import { readFileSync } from 'node:fs';
import type { Chart, Claim, Context, Frame, FrameSize, Layout } from '$lib/charts/chart';
import { frameWidths } from '$lib/charts/chart';
import { contextOf, type Citations, type SiteData } from '$lib/figure/site';
import type { Locale } from '$lib/i18n/locale';
import { parseDay, type Period } from '$lib/model/day';
import { itemsOf } from '$lib/model/schema';
import { readVocabulary, type Vocabulary } from '$lib/model/translation';
import { translatedRows } from '$lib/server/data';
import eventsSql from '$lib/tables/events.sql?raw';
import publishersSql from '$lib/tables/publishers.sql?raw';
import { cellsOf, choicesOf, openTables, schemaOf, type Folder } from '../tables/open';

/** The labels of all values in a language; the fixtures share them with the data. */
export function vocabularyOf(locale: Locale): Vocabulary {
  const file = `translations/vocabulary.${locale}.csv`;
  return readVocabulary(file, readFileSync(`data/${file}`, 'utf8'));
}

function claimsOf(folder: Folder, locale: Locale): Claim[] {
  const rows = folder === 'data' ? translatedRows('claims', locale) : cellsOf(folder, 'claims');
  return rows.map((row) => ({
    id: row.claim_id!,
    text: row.claim!,
    note: row.note!,
    start: row.start!,
    end: row.end!,
    isTestable: row.testable === 'true',
    testedBy: itemsOf(row.tested_by!),
  }));
}

/** Who stands behind what a folder shows under the default selection. */
export async function citationsOf(folder: Folder): Promise<Citations> {
  const db = await openTables(folder);
  return { events: await db.rows(eventsSql), publishers: await db.rows(publishersSql) };
}

/** The rows of a chart under the default selection. */
export async function rowsOf<Row, L extends Layout>(
  folder: Folder,
  chart: Chart<Row, L>,
): Promise<Row[]> {
  const found = await (await openTables(folder)).rows<Row>(chart.query);
  return chart.derive ? chart.derive(found as never[]) : found;
}

const sites = new Map<string, SiteData>();

/** What every page of a language carries; read once, as pages do. */
function siteOf(folder: Folder, locale: Locale): SiteData {
  const key = `${folder} ${locale}`;
  const schema = schemaOf(folder);
  const site = sites.get(key) ?? {
    locale,
    coverage: {
      first: parseDay(schema.temporal.start),
      lastEvidence: parseDay(schema.lastEvidence),
      lastSearched: schema.lastSearched,
    },
    claims: claimsOf(folder, locale),
    choices: choicesOf(folder, locale),
    vocabulary: vocabularyOf(locale),
    provisionNames: Object.fromEntries(
      (folder === 'data'
        ? translatedRows('provisions', locale)
        : cellsOf(folder, 'provisions')
      ).map((row) => [row.provision_id!, row.name!]),
    ),
    scenarios: Object.fromEntries(
      (folder === 'data' ? translatedRows('scenarios', locale) : cellsOf(folder, 'scenarios')).map(
        (row) => [row.scenario_id!, { name: row.name!, assumption: row.assumption! }],
      ),
    ),
    version: '0.0.0',
    origin: '',
    engine: { parts: '', bytes: 0 },
  };
  sites.set(key, site);
  return site;
}

/** What the page of a language tells a chart. */
export function contextFor(
  folder: Folder,
  locale: Locale,
  {
    events = [],
    period = null,
    isDefault = true,
  }: { events?: Citations['events']; period?: Period | null; isDefault?: boolean } = {},
): Context {
  return contextOf(siteOf(folder, locale), events, { period, isDefault, isHeadline: true });
}

/** What a layout gets in a size and language. */
export function frameFor<Row, L extends Layout>(
  chart: Chart<Row, L>,
  context: Context,
  size: FrameSize,
): Frame<Row> {
  return { ...context, size, width: frameWidths[size], text: chart.text[context.locale] };
}

export const frameSizes = Object.keys(frameWidths) as FrameSize[];
