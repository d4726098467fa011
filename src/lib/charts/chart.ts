import type { Component } from 'svelte';
import type { Format, PluralForms } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import type { Clock } from '$lib/model/clock';
import { parseDay, type Day, type Period } from '$lib/model/day';

/** A chart: its rows, where each mark goes, how it is drawn and what it says. One folder holds one. */
export interface Chart<Row = never, L extends Layout = Layout, Found = never> {
  /** Folder name, address and file name. */
  slug: string;
  /** Place on pages that list charts. */
  position: number;
  /** The table that its rows rest on. */
  evidence: EvidenceTable;
  /** Tables besides it whose names or values its drawing and its words hold. */
  names?: readonly ('claims' | 'provisions' | 'scenarios' | 'sources')[];
  /** What it draws, and its words speak of, where the reader chose no period. */
  period: Period | null;
  /** Whether it draws `period` whatever the reader chose, as far as that choice holds it. */
  isPeriodFixed?: boolean;
  /** Whether a reader may stretch its time axis. */
  isZoomable?: boolean;
  /** Whether it tells hours of the day. */
  tellsHours?: boolean;
  /** Whether rows that are not counted are drawn in outline. */
  drawsOutlined: boolean;
  /** Text of query.sql. */
  query: string;
  /** Its rows, where a model works them out from what the query finds; loaded when first needed. */
  derive?(found: readonly Found[]): Promise<Row[]>;
  /** Whether its query also rests on events, of the whole time whatever period the reader chose. */
  ignoresPeriod?: boolean;
  /** Columns of the published rows, in order. */
  columns: readonly string[];
  /** The rows as published and tabled, where they differ from those of the query. */
  publish?(rows: readonly Row[]): Record<string, Cell>[];
  /** The rows of the table beside the drawing, where it shows fewer columns or rows than the file. */
  table?(rows: readonly Row[], context: Context): Table;
  /** Scales, marks and labels, in pixels rounded to a tenth. Pure. */
  layout(rows: readonly Row[], frame: Frame<Row>): L;
  Component: Component<DrawingProps<L>>;
  /** The words of text.<locale>.ts loaded so far: `loadCharts()` of index.ts fills it. */
  text: Record<Locale, ChartText<Row>>;
}

/** The tables whose rows charts draw and whose sources stand behind them. */
export const evidenceTables = ['events', 'precedents', 'legal-steps'] as const;
export type EvidenceTable = (typeof evidenceTables)[number];

/** What a drawing is given. */
export interface DrawingProps<L> {
  layout: L;
  /** Unique in the document; names the patterns of the drawing. */
  id: string;
  /** Whether marks carry their words as titles: in files, where no tooltip can follow. */
  hasTitles?: boolean;
}

/** A cell of a published row. */
export type Cell = string | number | boolean | null;

/** A table in plain cells. */
export interface Table {
  columns: readonly string[];
  rows: readonly Record<string, Cell>[];
}

/** What every layout has. */
export interface Layout {
  width: number;
  height: number;
  /** The marks that a reader can reach, lane by lane from the top, each lane from left to right. */
  stops: readonly Stop[];
  /** Where time runs from left to right, if it does: a brush or a zoom reads it. */
  time?: TimePlot;
  /** Where the axis of time starts below all lanes, if not at the bottom of `time`. */
  axisTop?: number;
}

/** A mark that a reader can reach by key, pointer or touch: its box, and what it says. */
export interface Stop {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Counted from the top: up and down lead to other lanes, left and right along one. */
  lane: number;
  /** Spoken and shown; lines end with `\n`. */
  label: string;
  /** What opens with it, if anything does. */
  opens?: Opening;
}

/** A row of a table, or the events of a period. */
export type Opening = { table: EvidenceTable | 'provisions'; id: string } | { period: Period };

/** A rectangle in which a period runs from `left` to `right`. */
export interface TimePlot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  period: Period;
}

/** What a layout needs besides its rows. */
export interface Frame<Row> extends Context {
  width: number;
  size: FrameSize;
  text: ChartText<Row>;
  /** Where time starts, for charts that stand under one time axis; else each takes its own. */
  left?: number;
  /** Whether height is scarce, as in a picture of a fixed size: what stands in rows stands closer. */
  isTight?: boolean;
}

/** The widths that charts are drawn for; a page shows the one that fits. */
export const frameWidths = { narrow: 328, medium: 640, wide: 1040 } as const;
export type FrameSize = keyof typeof frameWidths;

/** What a chart and its words may know of the page, the language and the data around the rows. */
export interface Context {
  locale: Locale;
  format: Format;
  words: Words;
  /** The label of a value of the schema, e.g. `events.measure`, `blocking`. */
  label(field: string, value: string, length?: 'label' | 'short'): string;
  /** The name of a service in the language of the page. */
  serviceName(id: string): string;
  /** The short name of a norm of the draft in the language of the page. */
  provisionName(id: string): string;
  /** What a scenario of the projection is called and assumes, in the language of the page. */
  scenario(id: string): ScenarioText;
  coverage: Coverage;
  claims: readonly Claim[];
  events: readonly ShownEvent[];
  /** What the reader chose to see; null: the chart's own default. */
  period: Period | null;
  /** Whether the rows answer to the default selection, so that a title may state the finding. */
  isDefault: boolean;
  /** Whether they speak of the services that the statement is about. */
  isHeadline: boolean;
  /** The clock in which hours are told. */
  clock: Clock;
}

export interface Coverage {
  first: Day;
  lastEvidence: Day;
  /** To when laws and their steps were searched, EDTF. */
  lastSearched: string;
}

/** A scenario of the projection in words. */
export interface ScenarioText {
  name: string;
  assumption: string;
}

/** A claim of the statement, in the language of the page. `start` and `end` are EDTF or empty. */
export interface Claim {
  id: string;
  text: string;
  note: string;
  start: string;
  end: string;
  isTestable: boolean;
  /** Slugs of the charts that test it. */
  testedBy: string[];
}

/** An event that is shown; not counted: drawn in outline. First and last day that it may touch. */
export interface ShownEvent {
  event_id: string;
  grade: string;
  is_counted: boolean;
  first: string;
  last: string;
}

/** What a chart says, in one language. */
export interface ChartText<Row> {
  /** Short, for menus and links. */
  name: string;
  /** The finding, true of these rows whatever was selected. */
  title(rows: readonly Row[], context: Context): string;
  /** What is counted, where, in which unit: by default, and under any selection. */
  subtitle: string;
  subtitleOfSelection?: string;
  /** The same where hours are told in UTC. */
  subtitleInUtc?: string;
  /** One sentence with both bounds. */
  sentence(rows: readonly Row[], context: Context): string;
  /** What the rows leave out. */
  missing: string;
  /** Header of the table, by column; a column `named_blocking` is that of `named`, of one measure. */
  columns: Record<string, string>;
  /** A cell of the table in words. */
  cell?(column: string, value: Cell, context: Context): string;
  /** Further words that the drawing needs. */
  marks: Record<string, string>;
}

/** Words that several charts share. */
export interface Words {
  days: PluralForms;
  /** After "at least" and "up to", where a language declines the noun. */
  daysAtLeast: PluralForms;
  documentedDays: PluralForms;
  events: PluralForms;
  named: string;
  pattern: string;
  /** As `pattern`, where later accounts are counted among it. */
  patternDescribed: string;
  window: string;
  recalled: string;
  endUnknown: string;
  ongoing(date: string): string;
  denied: string;
  nothing: string;
  measured: MeasuredWords;
}

/** Words for counts of measurements, which stand beside the evidence; `most`: the largest bar. */
export interface MeasuredWords {
  perMonth(most: string): string;
  /** Of the calendar: what stands under each year, and what a tick says. */
  perWeek(most: string): string;
  anomalies(most: string): string;
  confirmed(most: string): string;
  counts(measurements: string, anomalies: string, confirmed: string): string;
  /** Starts what a bar of the week from a day says. */
  week(day: string): string;
}

/** The rows of a chart as its CSV file publishes them: its columns, then any that its rows add. */
export function publishedTable<Row>(chart: Chart<Row>, rows: readonly Row[]): Table {
  const published = chart.publish?.(rows) ?? (rows as readonly Record<string, Cell>[]);
  const added = published.flatMap((row) => Object.keys(row));
  const extra = chart.publish ? added.filter((name) => !chart.columns.includes(name)) : [];
  return { columns: [...chart.columns, ...new Set(extra)], rows: published };
}

/** The years around the claims: what the charts over time show where the reader chose no period. */
export const claimYears: Period = { first: parseDay('2015-01-01'), last: parseDay('2022-12-31') };

/** The words of a chart before any language is loaded. */
export const noTexts = () => ({}) as Record<Locale, never>;

/** What is counted, in words that hold for the selection. */
export const subtitleOf = (
  text: Pick<ChartText<never>, 'subtitle' | 'subtitleOfSelection' | 'subtitleInUtc'>,
  { isDefault, clock }: Pick<Context, 'isDefault' | 'clock'>,
): string => {
  if (clock === 'UTC' && text.subtitleInUtc) return text.subtitleInUtc;
  return isDefault ? text.subtitle : (text.subtitleOfSelection ?? text.subtitle);
};

/** Rounds to a tenth of a pixel: smaller pages, stable drawings. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
