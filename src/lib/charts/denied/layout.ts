import { tenth, type Frame, type Layout, type Stop } from '../chart';
import { textWidth, wrap } from '../marks/text';
import { eventInWords } from './event-in-words';
import { eventsOf, grades, positions, rowsInView, type Row } from './rows';

/** An event. */
interface Dot {
  eventId: string;
  centreX: number;
  centreY: number;
  /** Line of dots within its row of the matrix. */
  line: number;
  look: 'solid' | 'paler' | 'outlined';
  title: string;
}

interface Cell {
  grade: string;
  x: number;
  /** Counted events, or all where the column is only drawn. */
  count: string;
  dots: Dot[];
}

interface MatrixRow {
  position: string;
  label: string;
  labelX: number;
  labelY: number;
  /** Right of the label, the grammar of denial. */
  diamond: { x: number; y: number } | null;
  y: number;
  height: number;
  countY: number;
  cells: Cell[];
}

export interface DeniedLayout extends Layout {
  heads: { grade: string; x: number; lines: { y: number; text: string }[] }[];
  rows: MatrixRow[];
  /** Around what was measured, yet denied. */
  frame: { x: number; y: number; width: number; height: number };
  radius: number;
  foot: { y: number; text: string }[];
  nothing: { x: number; y: number; text: string } | null;
}

const radius = 4.5;
const pitch = 12;
const lineHeight = 13;
/** Room for the count of a cell, left of its dots. */
const countWidth = 24;

export function layout(rows: readonly Row[], frame: Frame<Row>): DeniedLayout {
  const { width, size, text, words, label } = frame;
  const events = eventsOf(rowsInView(rows, frame));
  const isNarrow = size === 'narrow';
  const left = isNarrow ? 0 : 170;
  const columnWidth = (width - left) / grades.length;
  const perLine = Math.floor((columnWidth - countWidth - 10) / pitch);
  const columnX = (index: number) => tenth(left + index * columnWidth);

  const heads = grades.map((grade, i) => ({
    grade,
    x: tenth(columnX(i) + 4),
    lines: wrap(label('events.evidence_grade', grade, 'short'), columnWidth - 8, 12).map(
      (line, n) => ({ y: 12 + n * 15, text: line }),
    ),
  }));
  let y = Math.max(...heads.map(({ lines }) => lines.at(-1)!.y)) + 8;

  const placed = positions.map((position): MatrixRow => {
    const top = y + (isNarrow ? 20 : 0);
    const own = events.filter((event) => event.position === position);
    const cells = grades.map((grade, i): Cell => {
      const inCell = own.filter((event) => event.grade === grade);
      const x = columnX(i);
      const from = x + countWidth + radius + 3;
      const dots = inCell.map((event, n) => placeDot(event, n, perLine, from, top + 12, frame));
      return { grade, x: tenth(x + 6), count: String(inCell.length), dots };
    });
    const lines = Math.max(1, ...cells.map(({ dots }) => (dots.at(-1)?.line ?? 0) + 1));
    const height = lines * lineHeight + 11;
    y = top + height;
    const name = label('events.official_position', position, 'short');
    const labelX = 0;
    const labelY = isNarrow ? top - 6 : top + 16;
    return {
      position,
      label: name,
      labelX,
      labelY,
      diamond:
        position === 'denied' ? { x: tenth(textWidth(name, 12.5) + 8), y: labelY - 4 } : null,
      y: top,
      height,
      countY: top + 16,
      cells,
    };
  });
  const denied = placed[0]!;
  const foot = wrap(text.marks.legend!, width, 11.5).map((line, i) => ({
    y: y + 22 + i * 16,
    text: line,
  }));
  const end = foot.at(-1)!.y + 8;
  const isEmpty = events.length === 0;
  return {
    width,
    height: isEmpty ? end + 26 : end,
    heads,
    rows: placed,
    frame: {
      x: tenth(columnX(0) + 1),
      y: denied.y + 1,
      width: tenth(columnWidth - 4),
      height: denied.height - 2,
    },
    radius,
    stops: stopsOf(placed),
    foot,
    nothing: isEmpty ? { x: tenth(width / 2), y: end + 14, text: words.nothing } : null,
  };
}

function placeDot(
  event: Row,
  index: number,
  perLine: number,
  from: number,
  top: number,
  frame: Frame<Row>,
): Dot {
  const line = Math.floor(index / perLine);
  return {
    eventId: event.event_id,
    centreX: tenth(from + (index % perLine) * pitch),
    centreY: tenth(top + line * lineHeight),
    line,
    look: !event.is_counted ? 'outlined' : event.grade === 'measured' ? 'solid' : 'paler',
    title: eventInWords(event, frame),
  };
}

/** Each line of dots in turn, from left to right through the columns. */
function stopsOf(rows: readonly MatrixRow[]): Stop[] {
  const dots = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.dots));
  const lanes = [...new Set(dots.map((dot) => dot.centreY))].sort((a, b) => a - b);
  return lanes.flatMap((centreY, lane) =>
    dots
      .filter((dot) => dot.centreY === centreY)
      .sort((a, b) => a.centreX - b.centreX)
      .map((dot) => ({
        x: tenth(dot.centreX - radius - 1),
        y: tenth(dot.centreY - radius - 1),
        width: 2 * radius + 2,
        height: 2 * radius + 2,
        lane,
        label: dot.title,
        opens: { table: 'events' as const, id: dot.eventId },
      })),
  );
}
