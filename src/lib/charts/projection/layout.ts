import { lengthOf, parseDay, type Period } from '$lib/model/day';
import { tenth, type Frame, type Layout, type Stop } from '../chart';
import { wrap } from '../marks/text';
import { timeScale, timeTicks, type TimeTick } from '../marks/time-axis';
import { barsOf, type Bar } from './bars';
import { documentedOf, lanesOf, type Lane, type Row } from './rows';
import { rangeInWords } from './sentences';

/** One of ten futures, or what happened: its possible days behind the ones that are dated. */
interface Strip {
  y: number;
  height: number;
  possible: Bar[];
  named: Bar[];
}

/** A scenario, or what happened. */
interface Band {
  id: string;
  heading: string;
  y: number;
  lines: { text: string; y: number; isMuted: boolean }[];
  strips: Strip[];
  isScenario: boolean;
}

export interface ProjectionLayout extends Layout {
  key: { x: number; y: number; isNamed: boolean; label: string }[];
  keyNote: { text: string; y: number }[];
  bands: Band[];
  xTicks: TimeTick[];
  right: number;
  baseline: number;
  nothing: string;
}

const strip = {
  future: { height: 6, pitch: 8 },
  tightFuture: { height: 4, pitch: 5 },
  happened: { height: 12, pitch: 14 },
};
const lineHeight = 16;

export function layout(rows: readonly Row[], frame: Frame<Row>): ProjectionLayout {
  const { width, text, locale, format, isTight = false } = frame;
  const future = isTight ? strip.tightFuture : strip.future;
  const lanes = lanesOf(rows);
  const happened = documentedOf(rows);
  const key = [text.marks.named!, text.marks.possible!].map((label, i) => ({
    x: 0,
    y: i * lineHeight,
    isNamed: i === 0,
    label,
  }));
  const keyNote = wrap(text.marks.futures!, width, 12).map((line, i) => ({
    text: line,
    y: 2 * lineHeight + 12 + i * lineHeight,
  }));
  const top = keyNote.at(-1)!.y + 30;
  if (lanes.length === 0) {
    return {
      width,
      height: top + 40,
      key,
      keyNote,
      bands: [],
      xTicks: [],
      right: width,
      baseline: top,
      stops: [],
      nothing: text.marks.nothing!,
    };
  }

  const period = { first: parseDay(lanes[0]!.whole.first), last: parseDay(lanes[0]!.whole.last) };
  const scale = timeScale(period, 0, width);
  const columnOf = ({ first, last }: Pick<Row, 'first' | 'last'>) => ({
    left: scale(parseDay(first)),
    right: scale(parseDay(last) + 1),
  });

  let y = top;
  const stops: Stop[] = [];
  const place = (
    band: Omit<Band, 'y' | 'lines' | 'strips'>,
    lines: { text: string; isMuted: boolean }[],
    months: readonly Row[],
    strips: readonly (readonly Row[])[],
  ): Band => {
    const headingY = y;
    y += 4;
    const placedLines = lines
      .flatMap((line) => wrap(line.text, width, 12).map((part) => ({ ...line, text: part })))
      .map((line) => ({ ...line, y: (y += lineHeight) }));
    y += 10;
    const { height, pitch } = band.isScenario ? future : strip.happened;
    const stripTop = y;
    const placedStrips = strips.map((own) => {
      const placed = { y, height, ...barsOf(own, columnOf, daysIn) };
      y += pitch;
      return placed;
    });
    const lane = stops.length === 0 ? 0 : stops.at(-1)!.lane + 1;
    for (const month of months) {
      const { left, right } = columnOf(month);
      stops.push({
        x: tenth(left),
        y: stripTop,
        width: tenth(right - left),
        height: y - stripTop,
        lane,
        label: `${band.heading}\n${monthInWords(month, frame)}`,
      });
    }
    y += isTight ? 22 : 30;
    return { ...band, y: headingY, lines: placedLines, strips: placedStrips };
  };

  const bands = lanes.map((lane) =>
    place(
      { id: lane.scenario, heading: nameOf(lane, frame), isScenario: true },
      [
        { text: cutInWords(lane, frame), isMuted: false },
        ...(assumptionOf(lane, frame) ? [{ text: assumptionOf(lane, frame), isMuted: true }] : []),
      ],
      lane.months,
      lane.futures,
    ),
  );
  const covered = happened.filter(({ named }) => named !== null);
  if (covered.length > 0) {
    bands.push(
      place(
        { id: 'documented', heading: text.marks.documented!, isScenario: false },
        [{ text: text.marks.documentedNote!, isMuted: true }],
        happened,
        [covered],
      ),
    );
  }
  const baseline = y - (isTight ? 8 : 16);
  return {
    width,
    height: baseline + 30,
    axisTop: baseline,
    key,
    keyNote,
    bands,
    xTicks: timeTicks(scale, locale, format),
    right: width,
    baseline,
    stops,
    nothing: '',
  };
}

const daysIn = ({ first, last }: Pick<Row, 'first' | 'last'>): number =>
  lengthOf({ first: parseDay(first), last: parseDay(last) } satisfies Period);

const nameOf = ({ scenario, asOf }: Lane, { text, format, scenario: scenarioText }: Frame<Row>) =>
  `${scenario === 'mix' ? text.marks.mix! : scenarioText(scenario).name} · ${text.marks.asOf!} ${format.shortDay(parseDay(asOf))}`;

const assumptionOf = ({ scenario }: Lane, { scenario: scenarioText }: Frame<Row>): string =>
  scenario === 'mix' ? '' : scenarioText(scenario).assumption;

/** In how many of 100 futures a law takes a service away, and how far that may lie off with so few laws. */
const cutInWords = ({ whole }: Lane, { text }: Frame<Row>): string =>
  [
    `${text.marks.cut}: ${rangeInWords(whole.cut_named, whole.cut_possible)}`,
    ...(whole.cut_low === null
      ? []
      : [`${text.marks.fits}: ${rangeInWords(whole.cut_low, whole.cut_high)}`]),
  ].join(' · ');

/** A month in two lines: which, and its days as two numbers. */
function monthInWords(row: Row, { text, format }: Frame<Row>): string {
  const { marks } = text;
  const period = format.period({ first: parseDay(row.first), last: parseDay(row.last) });
  if (row.named === null || row.possible === null) return `${period}\n${marks.notCovered}`;
  const [named, possible] =
    row.named_low === null
      ? [String(row.named), String(row.possible)]
      : [
          rangeInWords(row.named_low, row.named_high),
          rangeInWords(row.possible_low, row.possible_high),
        ];
  return [
    `${row.month}. ${period}`,
    `${marks.namedDays}: ${named}`,
    `${marks.possibleDays}: ${possible}`,
    ...(row.named_low === null ? [] : [marks.fourInFive!]),
  ].join('\n');
}
