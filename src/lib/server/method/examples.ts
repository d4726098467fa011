import { parseDay } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { toSpans, type Span } from '$lib/model/event';
import { schema } from '../data';

const lastEvidence = parseDay(schema.lastEvidence);

/** An event whose dates show what becomes of them. */
export interface Example {
  shape: Shape;
  id: string;
  start: string;
  end: string;
  cadence: string;
  spans: Span[];
}

export const shapes = [
  'oneDay',
  'vagueEnd',
  'vagueStart',
  'noEnd',
  'ongoing',
  'pattern',
  'window',
] as const;
export type Shape = (typeof shapes)[number];

/** Whether a date is known to the day. */
export const isDay = (text: string) => {
  const { precision, approximate } = parseEdtf(text);
  return precision === 'day' && !approximate;
};

type Dates = Pick<Example, 'start' | 'end' | 'cadence'>;

/** What the dates of an event are an example of. */
export function shapeOf({ start, end, cadence }: Dates): Shape | undefined {
  if (cadence === 'daily' || cadence === 'near_daily') return 'pattern';
  if (cadence !== 'continuous') return 'window';
  if (!isDay(start)) return end === '' || end === '..' ? undefined : 'vagueStart';
  if (end === '') return 'noEnd';
  if (end === '..') return 'ongoing';
  if (start === end) return 'oneDay';
  return isDay(end) ? undefined : 'vagueEnd';
}

const classesIn = ({ spans }: Pick<Example, 'spans'>) =>
  new Set(spans.map((span) => span.class)).size;

/** For each shape an event with days of as many classes as any has; of the headline if one is among them. */
export function examplesFrom(
  events: readonly (Dates & { id: string })[],
  isHeadline: (id: string) => boolean,
): Example[] {
  return shapes.flatMap((shape) => {
    const alike = events.filter((event) => shapeOf(event) === shape);
    const worked = alike
      .map(({ id, start, end, cadence }) => {
        const spans = toSpans({ start, end, cadence }, lastEvidence);
        return { shape, id, start, end, cadence, spans };
      })
      .sort((a, b) => classesIn(b) - classesIn(a));
    // Sorting keeps the order of equals.
    const best = worked.filter((one) => classesIn(one) === classesIn(worked[0]!));
    return best.length > 0 ? [best.find(({ id }) => isHeadline(id)) ?? best[0]!] : [];
  });
}
