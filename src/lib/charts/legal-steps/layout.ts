import { capitalised, lowered } from '$lib/i18n/format';
import { parseEdtf } from '$lib/model/edtf';
import { intersect, type Period } from '$lib/model/day';
import { tenth, type Frame, type Layout, type Stop } from '../chart';
import type { LinearScale } from '../marks/linear-scale';
import { textWidth, wrap } from '../marks/text';
import { timeScale, timeTicks, type TimeTick } from '../marks/time-axis';
import { hangLabels, labelHeight, type Label, type Wanted } from './labels';
import { placeNorms, type PlacedNorms } from './norms';
import { placeStatement, type Statement } from './statement';
import { isDecisive, ownPeriod, stepsOf, tracks, type Row, type StepRow, type Track } from './rows';

/** A step at its date; a date known to the month or year spans it. */
interface Mark {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  isDecisive: boolean;
  isDay: boolean;
  isApproximate: boolean;
  title: string;
}

interface Lane {
  track: Track;
  top: number;
  heading: string[];
  headingX: number;
  headingY: number;
  /** Steps before and after what is on show. */
  outside: string;
  outsideY: number;
  marks: Mark[];
  labels: Label[];
}

export interface LegalStepsLayout extends Layout {
  key: { mark: 'law' | 'talk' | 'span' | 'none'; text: string; x: number; y: number }[];
  statement?: Statement;
  lanes: Lane[];
  ticks: TimeTick[];
  left: number;
  right: number;
  bottom: number;
  norms: PlacedNorms;
  nothing: string;
}

/** Height of a decisive step, and of talk. */
const tall = 16;
const small = 8;
/** Tracks whose steps are of many laws have no labels: "signed" would not say what. */
const labelled: readonly Track[] = ['bill-2021', 'online-platforms-law-2023', 'later'];

/** Lanes of steps by track, and under them what became of each norm. */
export function layout(rows: readonly Row[], frame: Frame<Row>): LegalStepsLayout {
  const { width, size, locale, format, text, isTight = false } = frame;
  const left = frame.left ?? (size === 'narrow' ? 0 : 190);
  const right = width - 8;
  const period = frame.period ?? ownPeriod;
  const time = timeScale(period, left, right);
  const key = placeKey(frame);
  const top = key.at(-1)!.y + 12;
  const statement = placeStatement(frame, time, top);
  const steps = stepsOf(rows);

  const labelsAbove = left < 120;
  let y = top + (statement ? 24 : 4);
  const lanes = tracks
    .filter((track) => steps.some((step) => step.track === track))
    .map((track): Lane => {
      const own = steps.filter((step) => step.track === track);
      const name = capitalised(frame.label('legal-steps.track', track));
      const heading = wrap(name, labelsAbove ? width : left - 16, 12.5);
      const outside = outsideOf(own, period, frame);
      const laneTop = y;
      const words = heading.length * 15 + (outside ? 15 : 0);
      const talkY = y + 8 + (labelsAbove ? words : 0);
      const lawY = talkY + small + 4;
      const marks = own.flatMap((step) => placeMark(step, frame, period, time, talkY, lawY));
      const wanted = labelled.includes(track) ? labelsFor(own, marks, frame) : [];
      const { labels, rows: used } = hangLabels(wanted, left, right, lawY + tall, 7);
      const marksEnd = lawY + tall + used * labelHeight + (used > 0 ? 10 : 8);
      y = labelsAbove ? marksEnd : Math.max(marksEnd, laneTop + words + 12);
      return {
        track,
        top: laneTop,
        heading,
        headingX: 0,
        headingY: laneTop + 14,
        outside,
        outsideY: laneTop + 14 + heading.length * 15,
        marks,
        labels,
      };
    });
  const bottom = Math.max(y, top + 40);
  const norms = placeNorms(rows, frame, bottom + (isTight ? 30 : 46), 2 * tracks.length);
  return {
    width,
    height: Math.max(norms.bottom, norms.y, bottom) + (isTight ? 4 : 28),
    time: { left, right, top, bottom, period },
    key,
    ...(statement ? { statement: { ...statement, bottom } } : {}),
    lanes,
    ticks: timeTicks(time, locale, format),
    left,
    right,
    bottom,
    norms,
    stops: [...lanes.flatMap(stopsOfLane), ...norms.stops],
    nothing: rows.length === 0 ? text.marks.nothing! : '',
  };
}

/** One kind of mark under another; where height is scarce, as many side by side as the width holds. */
function placeKey({ text, width, isTight = false }: Frame<Row>): LegalStepsLayout['key'] {
  const kinds = ['law', 'talk', 'span'] as const;
  if (isTight) {
    let [x, y] = [0, 13];
    return kinds.map((mark) => {
      const needed = 20 + textWidth(text.marks[mark]!, 12);
      if (x > 0 && x + needed > width) [x, y] = [0, y + 17];
      const placed = { mark, text: text.marks[mark]!, x: tenth(x), y };
      x += needed + 16;
      return placed;
    });
  }
  let y = -4;
  return kinds.flatMap((mark) =>
    wrap(text.marks[mark]!, width - 20, 12).map((line, i) => ({
      mark: i === 0 ? mark : ('none' as const),
      text: line,
      x: 0,
      y: (y += 17),
    })),
  );
}

/** The decisive steps on show with the words for each. */
function labelsFor(steps: readonly StepRow[], marks: readonly Mark[], frame: Frame<Row>): Wanted[] {
  return steps.filter(isDecisive).flatMap((step) =>
    marks
      .filter(({ id }) => id === step.id)
      .map((mark) => ({
        x: mark.x + mark.width / 2,
        stage: lowered(frame.label('legal-steps.stage', step.stage, 'short')),
        date: frame.size === 'narrow' ? '' : dateOf(step, frame),
      })),
  );
}

function placeMark(
  step: StepRow,
  frame: Frame<Row>,
  period: Period,
  time: LinearScale,
  talkY: number,
  lawY: number,
): Mark[] {
  const { first, last, precision, approximate } = parseEdtf(step.date);
  const shown = intersect({ first, last }, period);
  if (!shown) return [];
  const isLaw = isDecisive(step);
  const from = time(shown.first);
  const thinnest = isLaw ? 3 : 2;
  const length = Math.max(time(shown.last + 1) - from, thinnest);
  const x = Math.min(from, time.range[1] - length);
  return [
    {
      id: step.id,
      x: tenth(x),
      y: isLaw ? lawY : talkY,
      width: tenth(length),
      height: isLaw ? tall : small,
      isDecisive: isLaw,
      isDay: precision === 'day',
      isApproximate: approximate,
      title: [
        capitalised(frame.format.edtf(step.date)),
        capitalised(frame.label('legal-steps.stage', step.stage)),
        capitalised(frame.label('legal-steps.track', step.track)),
      ].join('\n'),
    },
  ];
}

/** A date beside its word: short where it is a day. */
function dateOf({ date }: StepRow, { format }: Frame<Row>): string {
  const { first, precision, approximate } = parseEdtf(date);
  return precision === 'day' && !approximate ? format.shortDay(first) : format.edtf(date);
}

function outsideOf(steps: readonly StepRow[], period: Period, { text }: Frame<Row>): string {
  const earlier = steps.filter(({ date }) => parseEdtf(date).last < period.first).length;
  const later = steps.filter(({ date }) => parseEdtf(date).first > period.last).length;
  return [
    ...(earlier > 0 ? [`${text.marks.earlier}: ${earlier}`] : []),
    ...(later > 0 ? [`${text.marks.later}: ${later}`] : []),
  ].join(' · ');
}

/** Two lanes for each track: the talk, then the law under it. */
function stopsOfLane({ marks, track }: Lane): Stop[] {
  const lane = 2 * tracks.indexOf(track);
  return marks
    .map((mark) => ({
      x: mark.x,
      y: mark.y,
      width: mark.width,
      height: mark.height,
      lane: lane + (mark.isDecisive ? 1 : 0),
      label: mark.title,
      opens: { table: 'legal-steps' as const, id: mark.id },
    }))
    .sort((a, b) => a.lane - b.lane || a.x - b.x);
}
