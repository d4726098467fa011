import { capitalised } from '$lib/i18n/format';
import { tenth, type Frame, type Stop } from '../chart';
import { wrap } from '../marks/text';
import { normsOf, statuses, type Row, type Status } from './rows';

/** A norm by name, under the heading of its status. */
interface Norm {
  id: string;
  x: number;
  y: number;
  lines: string[];
}

/** The norms of one status. */
export interface Group {
  status: Status;
  x: number;
  y: number;
  label: string;
  norms: Norm[];
}

export interface PlacedNorms {
  heading: string[];
  y: number;
  /** From one line of a norm to the next. */
  step: number;
  groups: Group[];
  stops: Stop[];
  bottom: number;
}

const gap = 24;
const lineHeight = { usual: 16, tight: 15 };

/** Lists the norms under the drawing, a column for each status; on narrow frames one under the other. */
export function placeNorms(
  rows: readonly Row[],
  frame: Frame<Row>,
  top: number,
  lane: number,
): PlacedNorms {
  const { width, size, text, label, provisionName, isTight = false } = frame;
  const step = isTight ? lineHeight.tight : lineHeight.usual;
  const norms = normsOf(rows);
  const heading = norms.length === 0 ? [] : wrap(text.marks.norms!, width, 14.5);
  const columns = { narrow: 1, medium: 2, wide: 4 }[size];
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const start = top + heading.length * 18 + 8;
  // The longest group has the second column to itself where there are two; where four, each has one.
  const bottoms = Array.from({ length: columns }, () => start);
  const groups: Group[] = [];
  for (const status of statuses) {
    const found = norms.filter((norm) => norm.status === status);
    if (found.length === 0) continue;
    const column = bottoms.indexOf(Math.min(...bottoms));
    const x = tenth(column * (columnWidth + gap));
    const y = bottoms[column]! + 12;
    let below = y + 8;
    const placed = found
      .map(({ id }) => ({ id, lines: wrap(provisionName(id), columnWidth - 22, 12) }))
      .map((norm): Norm => {
        const line = { ...norm, x: tenth(x + 20), y: tenth(below + 12) };
        below += norm.lines.length * step + (isTight ? 0 : 3);
        return line;
      });
    bottoms[column] = below + (isTight ? 8 : 14);
    const name = capitalised(label('provisions.final_status', status, 'short'));
    groups.push({ status, x, y: tenth(y), label: `${name}: ${found.length}`, norms: placed });
  }
  return {
    heading,
    y: top + 14,
    step,
    groups,
    stops: stopsOf(groups, columnWidth, lane, frame),
    bottom: norms.length === 0 ? top : Math.max(...bottoms) - 10,
  };
}

/** Norms of one height share a lane. */
function stopsOf(
  groups: readonly Group[],
  width: number,
  lane: number,
  { label, isTight }: Frame<Row>,
): Stop[] {
  const norms = groups.flatMap((group) =>
    group.norms.map((norm) => ({ norm, status: group.status, x: group.x })),
  );
  const tops = [...new Set(norms.map(({ norm }) => norm.y))].sort((a, b) => a - b);
  return norms
    .map(({ norm, status, x }) => ({
      x,
      y: tenth(norm.y - 12),
      width: tenth(width),
      height: norm.lines.length * (isTight ? lineHeight.tight : lineHeight.usual),
      lane: lane + tops.indexOf(norm.y),
      label: `${norm.lines.join(' ')}\n${capitalised(label('provisions.final_status', status))}`,
      opens: { table: 'provisions' as const, id: norm.id },
    }))
    .sort((a, b) => a.lane - b.lane || a.x - b.x);
}
