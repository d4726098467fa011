import {
  frameWidths,
  type Chart,
  type Context,
  type FrameSize,
  type Layout,
} from '$lib/charts/chart';
import type { Marks } from './marks';

/** A drawing of a chart at one size; its id is unique in the document. */
export interface SizedDrawing {
  id: string;
  size: FrameSize;
  layout: Layout;
}

/** Gathers what the marks of many drawings say, every text once. */
export function collectMarks() {
  const all: Marks = { labels: [], drawings: {} };
  const indexes = new Map<string, number>();
  const indexOf = (label: string) => {
    const index = indexes.get(label) ?? all.labels.push(label) - 1;
    indexes.set(label, index);
    return index;
  };
  const add = (id: string, { width, height, stops }: Layout) => {
    all.drawings[id] = {
      width,
      height,
      stops: stops.map((stop) => [
        stop.x,
        stop.y,
        stop.width,
        stop.height,
        stop.lane,
        indexOf(stop.label),
      ]),
    };
  };
  return { all, add };
}

/** The drawings of a chart for all widths; what their marks say is added to `marks`. */
export function drawingsOf<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  marks: { add(id: string, layout: Layout): void },
): SizedDrawing[] {
  const text = chart.text[context.locale];
  return (Object.keys(frameWidths) as FrameSize[]).map((size) => {
    const id = `${chart.slug}-${size}`;
    const layout = chart.layout(rows, { ...context, size, width: frameWidths[size], text });
    marks.add(id, layout);
    return { id, size, layout };
  });
}
