import { scaleBand, type ScaleBand } from 'd3-scale';
import { monthOf, monthPeriod } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { tenth, type Frame, type Layout } from '../chart';
import type { Evidence } from '../marks/ink';
import { placeKey, type PlacedKey } from '../marks/key';
import { linearScale } from '../marks/linear-scale';
import { textWidth, wrap } from '../marks/text';
import { timeScale, timeTicks, type TimeTick } from '../marks/time-axis';
import { factsOf, rowsInView, type Row } from './rows';

/** The part of a month's column that one kind of evidence fills. */
interface Bar {
  evidence: Evidence;
  y: number;
  height: number;
}

/** A month: its bars from the weakest evidence to the strongest, and what it says in words. */
interface Column {
  month: string;
  x: number;
  width: number;
  bars: Bar[];
  title: string;
}

/** A claim of the statement over its time; dashed to the left where it gives no start. */
interface Bracket {
  left: number;
  right: number;
  y: number;
  isOpen: boolean;
  lines: string[];
  labelX: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A month worth a word. On narrow frames `number` stands on the rule and the words in `notes`. */
interface Landmark {
  x: number;
  top: number;
  number: number;
  lines: string[];
  anchor: 'start' | 'end';
}

export interface RestrictedDaysLayout extends Layout {
  key: PlacedKey;
  columns: Column[];
  /** Runs of months of days that are drawn, not counted, each as one outline. */
  outlines: string[];
  yTicks: { y: number; label: string }[];
  xTicks: TimeTick[];
  left: number;
  right: number;
  baseline: number;
  brackets: Bracket[];
  landmarks: Landmark[];
  notes: { y: number; text: string; isClaim: boolean }[];
  /** Said instead of columns where nothing matches. */
  nothing: string;
}

const heights = { narrow: 190, medium: 240, wide: 290 };
const lineHeight = 16;

export function layout(rows: readonly Row[], frame: Frame<Row>): RestrictedDaysLayout {
  const { width, size, words, format } = frame;
  const isNarrow = size === 'narrow';
  const shown = rowsInView(rows, frame);
  const facts = factsOf(shown);
  const left = 26;
  const right = width - 4;

  const key = placeKey(keyItems(frame, facts.recalled > 0), 0, width, 0);
  const claims = isNarrow ? [] : placedClaims(frame);
  const top = key.bottom + (claims.length > 0 ? 44 : 14);
  const baseline = top + heights[size];
  const months = shown.map((row) => row.month);
  const x = scaleBand(months, [left, right]).paddingInner(0.12);
  const y = linearScale([0, 31], [baseline, top]);
  const period = {
    first: monthPeriod(months[0] ?? '2015-01').first,
    last: monthPeriod(months.at(-1) ?? '2015-01').last,
  };
  const time = timeScale(period, left, right);

  const landmarks = placeLandmarks(shown, frame, x, top);
  const notes = isNarrow ? notesOf(landmarks, frame, baseline + 44, width) : [];
  return {
    width,
    height: notes.length > 0 ? notes.at(-1)!.y + 8 : baseline + 28,
    time: { left, right, top, bottom: baseline, period },
    key,
    columns: shown
      .filter((row) => row.possible > 0 || row.recalled > 0)
      .map((row) => ({
        month: row.month,
        x: tenth(x(row.month)!),
        width: tenth(x.bandwidth()),
        bars: barsOf(row, (days) => tenth(y(days))),
        title: [
          format.month(row.month),
          `${words.named}: ${row.named}`,
          `${words.pattern}: ${row.pattern - row.named}`,
          `${words.window}: ${row.possible - row.pattern}`,
          ...(row.recalled > 0 ? [`${words.recalled}: ${row.recalled}`] : []),
        ].join('\n'),
      })),
    outlines: outlinesOf(shown, x, (days) => tenth(y(days))),
    yTicks: [0, 10, 20, 30].map((days) => ({ y: tenth(y(days)), label: String(days) })),
    xTicks: timeTicks(time, frame.locale, format),
    left,
    right,
    baseline,
    brackets: claims.flatMap(({ start, end, label }) => {
      const from = Math.max(start ?? period.first, period.first);
      const to = Math.min(end, period.last);
      if (from > to) return [];
      const [a, b] = [tenth(time(from)), tenth(time(to + 1))];
      return [placeBracket(a, b, key.bottom + 34, start === undefined, label, left, right)];
    }),
    landmarks,
    notes,
    nothing: facts.possible + facts.recalled === 0 ? words.nothing : '',
  };
}

function keyItems({ words }: Frame<Row>, hasRecalled: boolean) {
  return [
    { evidence: 'named' as const, label: words.named },
    { evidence: 'pattern' as const, label: words.pattern },
    ...(hasRecalled ? [{ evidence: 'outlined' as const, label: words.recalled }] : []),
    { evidence: 'window' as const, label: words.window },
  ];
}

function barsOf(row: Row, y: (days: number) => number): Bar[] {
  const bar = (evidence: Evidence, from: number, to: number): Bar[] =>
    to > from ? [{ evidence, y: y(to), height: tenth(y(from) - y(to)) }] : [];
  return [
    ...bar('window', row.pattern, row.possible),
    ...bar('pattern', row.named, row.pattern),
    ...bar('named', 0, row.named),
  ];
}

/** Steps over the recalled days of each run of months, down to what is counted. */
function outlinesOf(
  rows: readonly Row[],
  x: ScaleBand<string>,
  y: (days: number) => number,
): string[] {
  const runs: Row[][] = [];
  rows.forEach((row, i) => {
    if (row.recalled === 0) return;
    if (rows[i - 1]?.recalled) runs.at(-1)!.push(row);
    else runs.push([row]);
  });
  const gap = x.step() - x.bandwidth();
  return runs.map((run) => {
    const left = (row: Row) => tenth(x(row.month)! - (row === run[0] ? 0 : gap / 2));
    const right = (row: Row) =>
      tenth(x(row.month)! + x.bandwidth() + (row === run.at(-1) ? 0 : gap / 2));
    const over = run.map((row) => `V${y(row.pattern + row.recalled)}H${right(row)}`);
    const under = [...run].reverse().map((row) => `V${y(row.pattern)}H${left(row)}`);
    return `M${left(run[0]!)},${y(run[0]!.pattern)}${over.join('')}${under.join('')}Z`;
  });
}

/** The claims that this chart tests and that speak of a time, with the words for each. */
function placedClaims({ claims, text, isHeadline }: Frame<Row>) {
  return claims
    .filter((claim) => isHeadline && claim.testedBy.includes('restricted-days') && claim.end !== '')
    .map((claim) => ({
      start: claim.start === '' ? undefined : parseEdtf(claim.start).last + 1,
      end: parseEdtf(claim.end).last,
      label: text.marks[`claim-${claim.id}`] ?? claim.text,
    }));
}

function placeBracket(
  a: number,
  b: number,
  y: number,
  isOpen: boolean,
  label: string,
  left: number,
  right: number,
): Bracket {
  const middle = (a + b) / 2;
  const anchor = middle > right - 160 ? 'end' : middle < left + 160 ? 'start' : 'middle';
  return {
    left: a,
    right: b,
    y,
    isOpen,
    lines: wrap(label, Math.max(b - a, 190), 12.5).slice(0, 2),
    labelX: anchor === 'end' ? b : anchor === 'start' ? a : tenth(middle),
    anchor,
  };
}

function placeLandmarks(
  rows: readonly Row[],
  { claims, text, format, words, size }: Frame<Row>,
  x: ScaleBand<string>,
  top: number,
): Landmark[] {
  const draft = claims.find((claim) => claim.id === 'local-office');
  const { peak } = factsOf(rows);
  const found = [
    ...(draft
      ? [
          {
            month: monthOf(parseEdtf(draft.start).first),
            lines: [text.marks.draft!, format.month(draft.start)],
          },
        ]
      : []),
    ...(peak
      ? [
          {
            month: peak.month,
            lines: [format.month(peak.month), format.count(peak.named, words.documentedDays)],
          },
        ]
      : []),
  ];
  return found
    .filter(({ month }) => x(month) !== undefined)
    .sort((a, b) => a.month.localeCompare(b.month))
    .map(({ month, lines }, i) => {
      const centre = tenth(x(month)! + x.bandwidth() / 2);
      return {
        x: centre,
        top: size === 'narrow' ? top : tenth(top + 10 + i * 42),
        number: i + 1,
        lines,
        anchor: fitsRight(centre, lines, x.range()[1]) ? ('start' as const) : ('end' as const),
      };
    });
}

const fitsRight = (x: number, lines: readonly string[], right: number) =>
  lines.every((line) => x + 10 + textWidth(line, 12.5) <= right);

/** Under a narrow chart: the landmarks and the claims as a list. */
function notesOf(landmarks: readonly Landmark[], frame: Frame<Row>, top: number, width: number) {
  const claims = placedClaims(frame).map((claim) => ({ text: claim.label, isClaim: true }));
  const marks = landmarks.map(({ number, lines }) => ({
    text: `${number}  ${lines.join(': ')}`,
    isClaim: false,
  }));
  return [...marks, ...claims]
    .flatMap(({ text, isClaim }) => wrap(text, width, 12).map((line) => ({ text: line, isClaim })))
    .map((note, i) => ({ ...note, y: top + i * lineHeight }));
}
