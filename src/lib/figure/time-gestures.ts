import type { Attachment } from 'svelte/attachments';
import { timeScale } from '$lib/charts/marks/time-axis';
import type { TimePlot } from '$lib/charts/chart';
import type { Day, Period } from '$lib/model/day';

/**
 * Drag across a time plot to choose a period. Touch is left to scrolling: the filter's dates serve there.
 * @param plot read when the gesture ends, so that a zoomed plot gives its own days
 */
export function brushTime(
  plot: () => TimePlot,
  onselect: (period: Period) => void,
): Attachment<SVGGElement> {
  return (element) => {
    const { left, right, top, bottom } = plot();
    let isGone = false;
    void Promise.all([import('d3-brush'), import('d3-selection')]).then(
      ([{ brushX }, { select }]) => {
        if (isGone) return;
        const brush = brushX<unknown>()
          .extent([
            [left, top],
            [right, bottom + 24],
          ])
          .touchable(false)
          .on('end', ({ selection, sourceEvent }) => {
            if (!selection || !sourceEvent) return;
            const [a, b] = selection as [number, number];
            const scale = timeScale(plot().period, left, right);
            brush.clear(group);
            onselect({ first: Math.floor(scale.invert(a)), last: Math.floor(scale.invert(b)) });
          });
        const group = select<SVGGElement, unknown>(element).call(brush);
      },
    );
    return () => {
      isGone = true;
      element.replaceChildren();
    };
  };
}

/** Ctrl or ⌘ with the wheel, or two fingers, stretch time around the pointer; the page still scrolls. */
export function zoomTime(
  plot: () => TimePlot,
  onzoom: (factor: number, centre: Day) => void,
): Attachment<SVGSVGElement> {
  return (element) => {
    let isGone = false;
    let remove = () => {};
    void Promise.all([import('d3-zoom'), import('d3-selection')]).then(
      ([{ zoom }, { pointer, select }]) => {
        if (isGone) return;
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
        remove = () => selection.on('.zoom', null);
      },
    );
    return () => {
      isGone = true;
      remove();
    };
  };
}
