import { countryName } from '$lib/i18n/countries';
import { capitalised } from '$lib/i18n/format';
import { type Period } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { tenth, type Frame, type Layout, type Stop } from '../chart';
import type { LinearScale } from '../marks/linear-scale';
import { textWidth, wrap } from '../marks/text';
import { timeScale, timeTicks, type TimeTick } from '../marks/time-axis';
import { lawsOf, ownPeriod, type Lane, type Row } from './rows';

/** A restriction from its start; `isOpen` where no end is known. */
interface Bar {
  x: number;
  width: number;
  isSlowed: boolean;
  isOpen: boolean;
}

interface PlacedLane {
  key: string;
  y: number;
  label: string;
  labelX: number;
  /** Baseline of the label, below the lane. */
  labelDown: number;
  bar: Bar | null;
  /** Where the deadline stands, if it is known and on show. */
  deadline: number | null;
  /** Single days on which a service complied. */
  complied: number[];
  title: string;
  id: string;
}

export interface PrecedentsLayout extends Layout {
  legend: { y: number; text: string }[];
  headings: { key: string; y: number; text: string }[];
  lanes: PlacedLane[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  ticks: TimeTick[];
  nothing: string;
}

const laneHeight = 17;

/** Laws one under the other; in each a lane for the services that share their dates. */
export function layout(rows: readonly Row[], frame: Frame<Row>): PrecedentsLayout {
  const { width, size, text, locale, format } = frame;
  const isNarrow = size === 'narrow';
  const left = frame.left ?? (isNarrow ? 0 : 220);
  const right = width - 14;
  const period = frame.period ?? ownPeriod;
  const time = timeScale(period, left, right);
  const legend = wrap(text.marks.legend!, width, 11.5).map((line, i) => ({
    y: 12 + i * 16,
    text: line,
  }));
  const top = legend.at(-1)!.y + 12;
  let y = top + 6;
  const headings: PrecedentsLayout['headings'] = [];
  const lanes: PlacedLane[] = [];
  for (const law of lawsOf(rows)) {
    const [first] = law.lanes;
    y += 16;
    headings.push({ key: law.key, y, text: headingOf(first!.law, frame) });
    y += 6;
    for (const lane of law.lanes) {
      if (isNarrow) y += 13;
      lanes.push(placeLane(lane, frame, time, period, left, y + laneHeight / 2));
      y += laneHeight;
    }
    y += 6;
  }
  const bottom = Math.max(y + 4, top + 40);
  return {
    width,
    height: bottom + 28,
    time: { left, right, top, bottom, period },
    legend,
    headings,
    lanes,
    left,
    right,
    top,
    bottom,
    ticks: timeTicks(time, locale, format),
    stops: lanes.map((lane, i) => stopOf(lane, i, left, right)),
    nothing: rows.length === 0 ? text.marks.nothing! : '',
  };
}

/** The country, the year of the deadline or of the first case, and what the law is compared as. */
function headingOf(law: Row, { locale, label }: Frame<Row>): string {
  const year = (law.deadline ?? law.in_view_from).slice(0, 4);
  const set = label('precedents.set', law.set, 'short');
  return `${countryName(law.country_code, locale)}, ${year} · ${set}`;
}

function placeLane(
  lane: Lane,
  frame: Frame<Row>,
  time: LinearScale,
  period: Period,
  left: number,
  y: number,
): PlacedLane {
  const [row] = lane.rows;
  const isNarrow = frame.size === 'narrow';
  const label = namesOf(lane, frame, isNarrow ? frame.width : left - 12);
  const place = (date: string | null) => {
    if (date === null) return null;
    const { first } = parseEdtf(date);
    return first < period.first || first > period.last ? null : tenth(time(first));
  };
  return {
    key: lane.key,
    y: tenth(y),
    label,
    labelX: isNarrow ? 0 : left - 10,
    labelDown: isNarrow ? -10 : 4,
    bar: placeBar(row!, time, period),
    deadline: place(row!.deadline),
    complied: [...new Set(lane.rows.map((one) => place(one.complied_on)))].filter(
      (x) => x !== null,
    ),
    title: titleOf(lane, frame),
    id: row!.precedent_id,
  };
}

function placeBar(row: Row, time: LinearScale, period: Period): Bar | null {
  if (row.restricted_from === null) return null;
  const start = parseEdtf(row.restricted_from).first;
  const end = row.restricted_to === null ? null : parseEdtf(row.restricted_to).last;
  const last = end ?? parseEdtf(row.restricted_from).last;
  if (last < period.first || start > period.last) return null;
  const x = time(Math.max(start, period.first));
  const to = time(Math.min(last, period.last) + 1);
  return {
    x: tenth(x),
    width: tenth(Math.max(to - x, 3)),
    isSlowed: row.measure === 'throttling',
    isOpen: end === null,
  };
}

/** The service, or how many there are. */
function namesOf({ rows }: Lane, { format, text }: Frame<Row>, room: number): string {
  const names = rows.map((row) => row.platform).join(', ');
  if (textWidth(names, 12) < room) return names;
  return `${text.marks.services}: ${format.number(rows.length)}`;
}

function titleOf({ rows, law }: Lane, frame: Frame<Row>): string {
  const { text, format, locale } = frame;
  const [row] = rows;
  const date = (value: string) => capitalised(format.edtf(value));
  return [
    `${countryName(law.country_code, locale)}: ${rows.map(({ platform }) => platform).join(', ')}`,
    ...(row!.deadline ? [`${text.marks.deadline}: ${date(row!.deadline)}`] : []),
    row!.restricted_from === null
      ? text.marks.open!
      : `${text.marks[row!.measure!]}: ${date(row!.restricted_from)} – ${row!.restricted_to ? date(row!.restricted_to) : frame.words.endUnknown}`,
  ].join('\n');
}

const stopOf = (lane: PlacedLane, index: number, left: number, right: number): Stop => ({
  x: lane.bar?.x ?? left,
  y: tenth(lane.y - laneHeight / 2),
  width: lane.bar?.width ?? tenth(right - left),
  height: laneHeight,
  lane: index,
  label: lane.title,
  opens: { table: 'precedents', id: lane.id },
});
