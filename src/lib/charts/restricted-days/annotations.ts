import { monthOf, type Day } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { tenth, type Frame } from '../chart';
import type { LinearScale } from '../marks/linear-scale';
import type { ColumnOf } from '../marks/time-axis';
import { textWidth, wrap } from '../marks/text';
import { factsOf, type Row } from './rows';

/** A claim of the statement over its time; dashed to the left where it gives no start. */
export interface Bracket {
  left: number;
  right: number;
  y: number;
  isOpen: boolean;
  lines: string[];
  labelX: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A month worth a word. In tight plots `number` stands on the rule and the words in `notes`. */
export interface Landmark {
  x: number;
  top: number;
  number: number;
  lines: string[];
  anchor: 'start' | 'end';
}

/** A line of the list under a tight plot. */
export interface Note {
  y: number;
  text: string;
  isClaim: boolean;
}

const lineHeight = 16;

/** A claim with its first and last day; no start where the statement gives none. */
interface DatedClaim {
  start: Day | undefined;
  end: Day;
  label: string;
}

/** The claims that this chart tests and that speak of a time, with the words for each. */
export function placedClaims({ claims, text, isHeadline }: Frame<Row>): DatedClaim[] {
  return claims
    .filter((claim) => isHeadline && claim.testedBy.includes('restricted-days') && claim.end !== '')
    .map((claim) => ({
      start: claim.start === '' ? undefined : parseEdtf(claim.start).last + 1,
      end: parseEdtf(claim.end).last,
      label: text.marks[`claim-${claim.id}`] ?? claim.text,
    }));
}

/** Sets the claims over the time that they speak of, as far as it is on show. */
export function placeBrackets(
  claims: readonly DatedClaim[],
  time: LinearScale,
  y: number,
): Bracket[] {
  const [first, end] = time.domain;
  const [left, right] = time.range;
  return claims.flatMap((claim): Bracket[] => {
    const from = Math.max(claim.start ?? first, first);
    const to = Math.min(claim.end + 1, end);
    if (from >= to) return [];
    const [a, b] = [tenth(time(from)), tenth(time(to))];
    const middle = (a + b) / 2;
    const anchor = middle > right - 160 ? 'end' : middle < left + 160 ? 'start' : 'middle';
    return [
      {
        left: a,
        right: b,
        y,
        isOpen: claim.start === undefined,
        lines: wrap(claim.label, Math.max(b - a, 190), 12.5).slice(0, 2),
        labelX: { start: a, middle: tenth(middle), end: b }[anchor],
        anchor,
      },
    ];
  });
}

/** Sets the draft of the law and the month with most documented days. */
export function placeLandmarks(
  rows: readonly Row[],
  { claims, text, format, words }: Frame<Row>,
  x: ColumnOf,
  top: number,
  right: number,
  isTight: boolean,
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
    .filter(({ month }) => rows.some((row) => row.month === month))
    .sort((a, b) => a.month.localeCompare(b.month))
    .map(({ month, lines }, i) => {
      const column = x(month);
      const centre = tenth((column.left + column.right) / 2);
      return {
        x: centre,
        top: isTight ? top : tenth(top + 10 + i * 42),
        number: i + 1,
        lines,
        anchor: fitsRight(centre, lines, right) ? ('start' as const) : ('end' as const),
      };
    });
}

const fitsRight = (x: number, lines: readonly string[], right: number) =>
  lines.every((line) => x + 10 + textWidth(line, 12.5) <= right);

/** Under a tight plot: the landmarks and the claims as a list. */
export function notesOf(landmarks: readonly Landmark[], frame: Frame<Row>, top: number): Note[] {
  const claims = placedClaims(frame).map((claim) => ({ text: claim.label, isClaim: true }));
  const marks = landmarks.map(({ number, lines }) => ({
    text: `${number}  ${lines.join(': ')}`,
    isClaim: false,
  }));
  return [...marks, ...claims]
    .flatMap(({ text, isClaim }) =>
      wrap(text, frame.width, 12).map((line) => ({ text: line, isClaim })),
    )
    .map((note, i) => ({ ...note, y: top + i * lineHeight }));
}
