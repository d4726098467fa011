import { parseDay } from '$lib/model/day';
import { tenth, type Frame, type Layout, type Stop } from '../chart';
import { textWidth, wrap } from '../marks/text';
import { isRestriction, outcomes, type Outcome } from '$lib/model/projection/outcome';
import { restrictedOf, sumOf, viewsOf, type Row } from './rows';

/** A case: `dark` for a service that the statement is about, ring for another one. */
interface Dot {
  x: number;
  y: number;
  isStatement: boolean;
}

/** The cases of one outcome in one panel. */
interface Line {
  outcome: Outcome;
  y: number;
  label: string;
  dots: Dot[];
  count: string;
  countX: number;
  isRestriction: boolean;
  title: string;
}

/** One view: cases elsewhere known by a day, or Kazakhstan's own. */
interface Panel {
  x: number;
  y: number;
  heading: string[];
  lines: Line[];
  foot: string[];
  footY: number;
}

export interface RatesLayout extends Layout {
  radius: number;
  key: { x: number; y: number; isStatement: boolean; label: string }[];
  panels: Panel[];
  nothing: string;
}

const pitch = 11;
const radius = 4;

export function layout(rows: readonly Row[], frame: Frame<Row>): RatesLayout {
  const { width, size, text, format } = frame;
  const views = viewsOf(rows);
  const last = views.at(-1);
  const columns = size === 'wide' ? 3 : 1;
  const gap = 36;
  const panelWidth = (width - gap * (columns - 1)) / columns;

  const panels: Panel[] = [];
  let y = 40;
  let rowBottom = y;
  const add = (make: (x: number, y: number) => { panel: Panel; bottom: number }) => {
    const column = panels.length % columns;
    if (column === 0 && panels.length > 0) y = rowBottom + 26;
    const { panel, bottom } = make(tenth(column * (panelWidth + gap)), y);
    rowBottom = Math.max(rowBottom, bottom);
    panels.push(panel);
  };
  for (const view of views) {
    add((x, top) =>
      placePanel(
        x,
        top,
        panelWidth,
        `${text.marks.elsewhere} ${format.day(parseDay(view.asOf))}`,
        { statement: view.statement, all: view.all },
        [
          ...(view.range
            ? [`${text.marks.of100}: ${view.range.of100} (${view.range.low}–${view.range.high})`]
            : []),
          `${text.marks.laws}: ${restrictedOf(view.statementLaws)} / ${sumOf(view.statementLaws)}`,
          `${text.marks.lawsAll}: ${restrictedOf(view.allLaws)} / ${sumOf(view.allLaws)}`,
        ],
        text.marks,
      ),
    );
  }
  if (last && sumOf(last.kazakhstan) > 0) {
    add((x, top) =>
      placePanel(
        x,
        top,
        panelWidth,
        text.marks.kazakhstan!,
        { statement: last.kazakhstanStatement, all: last.kazakhstan },
        [text.marks.kazakhstanNote!],
        text.marks,
      ),
    );
  }
  const second = textWidth(text.marks.statementDot!, 12) + 34;
  const stacked = second + textWidth(text.marks.otherDot!, 12) + 14 > width;
  const placed = stacked ? panels.map((panel) => shift(panel, 18)) : panels;
  return {
    width,
    height: rowBottom + 6 + (stacked ? 18 : 0),
    radius,
    key: [
      { x: 5, y: 8, isStatement: true, label: text.marks.statementDot! },
      {
        x: stacked ? 5 : tenth(second),
        y: stacked ? 26 : 8,
        isStatement: false,
        label: text.marks.otherDot!,
      },
    ],
    panels: placed,
    stops: stopsOf(placed, panelWidth),
    nothing: panels.every((panel) => panel.lines.every((line) => line.dots.length === 0))
      ? text.marks.nothing!
      : '',
  };
}

function placePanel(
  x: number,
  y: number,
  width: number,
  title: string,
  counts: { statement: Record<Outcome, number>; all: Record<Outcome, number> },
  foot: string[],
  marks: Record<string, string>,
): { panel: Panel; bottom: number } {
  const heading = wrap(title, width, 14.5);
  const perRow = Math.floor((width - 56) / pitch);
  let top = y + heading.length * 18 + 4;
  const lines = outcomes.map((outcome): Line => {
    const statement = counts.statement[outcome];
    const all = counts.all[outcome];
    const labelY = top + 12;
    const dots = Array.from({ length: all }, (_, i) => ({
      x: tenth(x + radius + 1 + (i % perRow) * pitch),
      y: labelY + 13 + Math.floor(i / perRow) * pitch,
      isStatement: i < statement,
    }));
    const dotRows = Math.max(1, Math.ceil(all / perRow));
    top = labelY + 10 + dotRows * pitch + 7;
    const count = all === statement ? String(all) : `${statement} / ${all}`;
    return {
      outcome,
      y: labelY,
      label: marks[outcome]!,
      dots,
      count,
      countX: tenth(x + Math.min(all, perRow) * pitch + 8),
      isRestriction: isRestriction(outcome),
      title: `${marks[outcome]}: ${count}`,
    };
  });
  const footLines = foot.flatMap((line) => wrap(line, width, 12));
  const footY = top + 10;
  return {
    panel: { x, y: y + 12, heading, lines, foot: footLines, footY },
    bottom: footY + footLines.length * 16,
  };
}

/** The outcomes of each panel, one under the other; panels side by side share their lanes. */
function stopsOf(panels: readonly Panel[], width: number): Stop[] {
  const lines = panels.flatMap((panel) =>
    panel.lines.map((line) => ({
      x: panel.x,
      y: line.y - 12,
      width: tenth(width),
      height: tenth(Math.max(...line.dots.map((dot) => dot.y), line.y + 13) + radius + 14 - line.y),
      label: `${panel.heading.join(' ')}\n${line.title}`,
    })),
  );
  const tops = [...new Set(lines.map((line) => line.y))].sort((a, b) => a - b);
  return lines
    .map((line) => ({ ...line, lane: tops.indexOf(line.y) }))
    .sort((a, b) => a.lane - b.lane || a.x - b.x);
}

function shift(panel: Panel, by: number): Panel {
  return {
    ...panel,
    y: panel.y + by,
    footY: panel.footY + by,
    lines: panel.lines.map((line) => ({
      ...line,
      y: line.y + by,
      dots: line.dots.map((dot) => ({ ...dot, y: dot.y + by })),
    })),
  };
}
