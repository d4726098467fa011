import { loadCharts } from '$lib/charts';
import { publishedTable, type Chart, type Context, type Table } from '$lib/charts/chart';
import type { Citations } from '$lib/figure/site';
import { contextOf } from '$lib/figure/site';
import { QueryError } from '$lib/db/db';
import { loadMessages } from '$lib/i18n/messages';
import { parseDay } from '$lib/model/day';
import { defaultSelection } from '$lib/selection/selection';
import eventsSql from '$lib/tables/events.sql?raw';
import publishersSql from '$lib/tables/publishers.sql?raw';
import { loadTables, select } from '$lib/tables/tables';
import { openNodeDb } from '../db';
import { renderSvg } from '../drawing';
import { choicesOf, siteData } from '../site';
import type { DataSet } from './revision';

/** A chart as a state of the data draws it, under the default selection. */
export interface Charted {
  slug: string;
  name: string;
  /** What its query finds, and what it publishes. */
  found: readonly Record<string, never>[];
  table: Table;
  title: string;
  sentence: string;
  svg(): string;
}

/** Every chart of a state of the data, in English; by slug why one cannot be drawn from it. */
export interface ChartedData {
  version: string;
  charts: Charted[];
  failed: Map<string, string>;
}

/** Draws a state of the data with the code of today, in an engine of its own. */
export async function chartData({ version, schema, files }: DataSet): Promise<ChartedData> {
  await loadMessages('en');
  const db = await openNodeDb();
  await loadTables(db, schema, files);
  await select(db, defaultSelection(choicesOf('en')));
  const citations: Citations = {
    events: await db.rows(eventsSql),
    publishers: await db.rows(publishersSql),
  };
  const site = {
    ...(await siteData('en')),
    coverage: {
      first: parseDay(schema.temporal.start),
      lastEvidence: parseDay(schema.lastEvidence),
      lastSearched: schema.lastSearched,
    },
    version,
  };
  const context = contextOf(site, citations.events);
  const failed = new Map<string, string>();
  const charts: Charted[] = [];
  for (const chart of await loadCharts('en')) {
    try {
      const found = await db.rows<never>(chart.query);
      const rows = chart.derive ? await chart.derive(found) : found;
      charts.push(charted(chart, found, rows as never[], context, citations, site.version));
    } catch (error) {
      // The query may ask for a column that an older state does not have: that is told, not the end.
      if (!(error instanceof QueryError)) throw error;
      failed.set(chart.slug, error.message.split('\n')[0]!);
    }
  }
  await db.close();
  return { version: site.version, charts, failed };
}

function charted(
  chart: Chart,
  found: Charted['found'],
  rows: readonly never[],
  context: Context,
  citations: Citations,
  version: string,
): Charted {
  const text = chart.text.en;
  const imprint = { citations, version, address: '' };
  return {
    slug: chart.slug,
    name: text.name,
    found,
    table: publishedTable(chart, rows),
    title: text.title(rows, context),
    sentence: text.sentence(rows, context),
    svg: () => renderSvg(chart, rows, context, imprint),
  };
}
