import { parseDay } from '$lib/model/day';
import { tenth, type Frame, type Layout, type Stop } from '../chart';
import { linearScale } from '../marks/linear-scale';
import { textWidth, wrap } from '../marks/text';
import { curvesOf, type Curve, type Row } from './rows';

/** A curve as steps, with ticks where a case was last seen. */
interface Line {
  path: string;
  seen: { x: number; y: number }[];
  isLast: boolean;
  label: string;
  labelX: number;
  labelY: number;
}

interface Panel {
  x: number;
  right: number;
  heading: { text: string; y: number }[];
  lines: Line[];
  xTicks: { x: number; label: string }[];
  yTicks: { y: number; label: string }[];
  baseline: number;
  axis: string;
  foot: { text: string; y: number }[];
}

export interface DelaysLayout extends Layout {
  panels: Panel[];
  nothing: string;
}

const plotHeight = 190;
const gap = 44;
/** Days of a mean month. */
const month = 365.25 / 12;

export function layout(rows: readonly Row[], frame: Frame<Row>): DelaysLayout {
  const { width, size, text } = frame;
  const isStacked = size === 'narrow';
  const panelWidth = isStacked ? width : (width - gap) / 2;
  const ended = rows.filter(({ ended }) => ended > 0).map(({ days }) => days);
  const years = Math.max(2, Math.ceil(Math.max(0, ...ended) / 365.25));
  const panels: Panel[] = [];
  const stops: Stop[] = [];
  let top = 16;
  let bottom = top;
  (['restriction', 'return'] as const).forEach((wanted, i) => {
    const curves = curvesOf(rows, wanted);
    if (curves.length === 0) return;
    if (isStacked) top = panels.length === 0 ? top : bottom + 36;
    const x = isStacked ? 0 : i * (panelWidth + gap);
    const placed = placePanel(curves, { x, top, width: panelWidth, years }, frame);
    panels.push(placed.panel);
    const first = isStacked ? (stops.at(-1)?.lane ?? -1) + 1 : 0;
    stops.push(...placed.stops.map((stop) => ({ ...stop, lane: stop.lane + first })));
    bottom = Math.max(bottom, placed.bottom);
  });
  return {
    width,
    height: panels.length === 0 ? 80 : bottom + 6,
    panels,
    stops: stops.sort((a, b) => a.lane - b.lane || a.x - b.x),
    nothing: panels.length === 0 ? text.marks.nothing! : '',
  };
}

function placePanel(
  curves: readonly Curve[],
  { x, top, width, years }: { x: number; top: number; width: number; years: number },
  frame: Frame<Row>,
): { panel: Panel; stops: Stop[]; bottom: number } {
  const { text, format } = frame;
  const { curve } = curves[0]!;
  const heading = wrap(text.marks[curve]!, width, 14).map((line, i) => ({
    text: line,
    y: top + i * 18,
  }));
  const plotTop = heading.at(-1)!.y + 18;
  const baseline = plotTop + plotHeight;
  const left = x + 30;
  const right = x + width;
  const end = years * 365.25;
  const toX = linearScale([0, end], [left, right]);
  const toY = linearScale([0, 100], [baseline, plotTop]);
  const lines = curves.map(({ asOf, steps }, i): Line => {
    const shown = steps.filter(({ days }) => days <= end);
    const last = steps.at(-1)!;
    const until = Math.min(last.of_100 === 0 ? last.days : Math.max(last.days, 0), end);
    const path = [
      `M${left} ${tenth(toY(100))}`,
      ...shown
        .filter(({ ended }) => ended > 0)
        .map(({ days, of_100 }) => `H${tenth(toX(days))}V${tenth(toY(of_100))}`),
      `H${tenth(toX(until))}`,
    ].join('');
    const value = shown.at(-1)?.of_100 ?? 100;
    const label = `${text.marks.asOf} ${format.shortDay(parseDay(asOf))}: ${value}`;
    const endX = toX(until);
    return {
      path,
      seen: shown
        .filter(({ censored }) => censored > 0)
        .map(({ days, of_100 }) => ({ x: tenth(toX(days)), y: tenth(toY(of_100)) })),
      isLast: i === curves.length - 1,
      label,
      labelX: tenth(Math.max(left, Math.min(endX, right) - textWidth(label, 12))),
      // A curve never rises: below its end is free.
      labelY: tenth(toY(value) + 16),
    };
  });
  // Two labels at one height would print over each other.
  const [first, second] = lines;
  if (first && second && Math.abs(first.labelY - second.labelY) < 15) {
    const lower = first.labelY > second.labelY ? first : second;
    lower.labelY += 24;
  }
  const stops = curves.flatMap(({ asOf, steps }, lane) =>
    steps
      .filter(({ days }) => days <= end)
      .map((step) => ({
        x: tenth(toX(step.days) - 3),
        y: tenth(toY(step.of_100) - 6),
        width: 6,
        height: 12,
        lane,
        label: [
          `${text.marks[curve]}, ${text.marks.asOf} ${format.shortDay(parseDay(asOf))}`,
          `${format.count(step.days, frame.words.days)}: ${step.of_100} ${text.marks.of100}`,
          `${text.marks.atRisk}: ${step.at_risk}`,
        ].join('\n'),
      })),
  );
  const foot = wrap(
    `${text.marks.leftOut}: ${curves.map(({ steps }) => steps[0]!.left_out).join(' / ')}`,
    width,
    12,
  ).map((line, i) => ({ text: line, y: baseline + 58 + i * 16 }));
  return {
    panel: {
      x: tenth(x),
      right: tenth(right),
      heading,
      lines,
      xTicks: Array.from({ length: years * 2 + 1 }, (_, i) => ({
        x: tenth(toX(i * 6 * month)),
        label: i % (years > 3 && width < 400 ? 2 : 1) === 0 ? String(i * 6) : '',
      })),
      yTicks: [0, 50, 100].map((value) => ({ y: tenth(toY(value)), label: String(value) })),
      baseline,
      axis: text.marks.months!,
      foot,
    },
    stops,
    bottom: foot.at(-1)!.y,
  };
}
