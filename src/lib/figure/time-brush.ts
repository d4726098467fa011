import { brushX } from 'd3-brush';
import { select } from 'd3-selection';
import { timeScale } from '$lib/charts/marks/time-axis';
import type { TimePlot } from '$lib/charts/chart';
import type { Period } from '$lib/model/day';

/**
 * Drag across a time plot to choose a period. Touch is left to scrolling: the filter's dates serve there.
 * @param plot its place is read once, its days when the gesture ends, so that a zoomed plot gives its own
 * @param onbrush hears of every move, and null at the end
 */
export const brushTime =
  (
    plot: () => TimePlot,
    onselect: (period: Period) => void,
    onbrush?: (period: Period | null) => void,
  ) =>
  (element: SVGGElement): (() => void) => {
    // The brush outlives other days in the same place.
    const { left, right, top, bottom } = plot();
    const periodOf = ([a, b]: [number, number]): Period => {
      const scale = timeScale(plot().period, left, right);
      // The right edge of a brush is the end of a day, and its right neighbour is not chosen.
      return {
        first: Math.floor(scale.invert(a)),
        last: Math.min(Math.floor(scale.invert(b)), plot().period.last),
      };
    };
    const brush = brushX<unknown>()
      .extent([
        [left, top],
        [right, bottom + 24],
      ])
      .touchable(false)
      .on('brush', ({ selection, sourceEvent }) => {
        if (selection && sourceEvent) onbrush?.(periodOf(selection));
      })
      .on('end', ({ selection, sourceEvent }) => {
        if (!sourceEvent) return;
        onbrush?.(null);
        if (!selection) return;
        const period = periodOf(selection);
        brush.clear(group);
        onselect(period);
      });
    const group = select<SVGGElement, unknown>(element).call(brush);
    // The brush lies under the marks, which keep their clicks and tooltips; a drag may start on one.
    const drawing = element.ownerSVGElement!;
    const forward = (event: MouseEvent) => {
      if (element.contains(event.target as Node)) return;
      element.querySelector('.overlay')?.dispatchEvent(new MouseEvent(event.type, event));
    };
    drawing.addEventListener('mousedown', forward);
    return () => {
      drawing.removeEventListener('mousedown', forward);
      element.replaceChildren();
    };
  };
