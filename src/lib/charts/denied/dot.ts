import { tenth, type Frame, type Stop } from '../chart';
import { eventInWords } from './event-in-words';
import type { Row } from './rows';

/** An event. */
export interface Dot {
  eventId: string;
  centreX: number;
  centreY: number;
  /** Line of dots within its row of the matrix. */
  line: number;
  look: 'solid' | 'paler' | 'outlined';
  title: string;
}

export const radius = 4.5;
export const pitch = 12;
export const lineHeight = 13;

/** Places the event of an index among those of its cell. */
export function placeDot(
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
export function stopsOf(dots: readonly Dot[]): Stop[] {
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
