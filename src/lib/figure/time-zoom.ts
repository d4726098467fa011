import { pointer, select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { timeScale } from '$lib/charts/marks/time-axis';
import type { TimePlot } from '$lib/charts/chart';
import type { Day } from '$lib/model/day';

/** Ctrl or ⌘ with the wheel, or two fingers, stretch time around the pointer; the page still scrolls. */
export const zoomTime =
  (plot: () => TimePlot, onzoom: (factor: number, centre: Day) => void) =>
  (element: SVGSVGElement): (() => void) => {
    let before = 1;
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1e-6, 1e6])
      .filter((event: Event) =>
        event.type === 'wheel'
          ? (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey
          : 'touches' in event && (event as TouchEvent).touches.length > 1,
      )
      .on('zoom', ({ transform, sourceEvent }) => {
        const { left, right, period } = plot();
        const place = sourceEvent?.touches?.[0] ?? sourceEvent;
        const [x] = pointer(place, element);
        onzoom(transform.k / before, Math.floor(timeScale(period, left, right).invert(x)));
        before = transform.k;
      });
    const selection = select(element).call(behaviour).on('dblclick.zoom', null);
    return () => selection.on('.zoom', null);
  };
