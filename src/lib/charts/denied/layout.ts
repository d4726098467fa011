import { capitalised } from '$lib/i18n/format';
import { tenth, type Frame, type Layout } from '../chart';
import { textWidth, wrap } from '../marks/text';
import { lineHeight, pitch, placeDot, radius, stopsOf, type Dot } from './dot';
import { eventsOf, grades, positions, rowsInView, type Row } from './rows';

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
    lines: wrap(
      capitalised(label('events.evidence_grade', grade, 'short')),
      columnWidth - 8,
      12,
    ).map((line, n) => ({ y: 12 + n * 15, text: line })),
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
    const name = capitalised(label('events.official_position', position, 'short'));
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
    stops: stopsOf(placed.flatMap(({ cells }) => cells.flatMap(({ dots }) => dots))),
    foot,
    nothing: isEmpty ? { x: tenth(width / 2), y: end + 14, text: words.nothing } : null,
  };
}
