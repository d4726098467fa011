import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { timeScale } from '$lib/charts/marks/time-axis';
import type { TimePlot } from '$lib/charts/chart';
import type { Day, Period } from '$lib/model/day';

/**
 * Drag across a time plot to choose a period. Touch is left to scrolling: the filter's dates serve there.
 * @param plot its place is read once, its days when the gesture ends, so that a zoomed plot gives its own
 * @param onbrush hears of every move, and null at the end
 */
export function brushTime(
  plot: () => TimePlot,
  onselect: (period: Period) => void,
  onbrush?: (period: Period | null) => void,
): Attachment<SVGGElement> {
  return (element) => {
    // The brush outlives other days in the same place.
    const { left, right, top, bottom } = untrack(plot);
    return whenNear(element, async (isGone) => {
      const [{ brushX }, { select }] = await Promise.all([
        import('d3-brush'),
        import('d3-selection'),
      ]);
      if (isGone()) return;
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
    });
  };
}

/** Ctrl or ⌘ with the wheel, or two fingers, stretch time around the pointer; the page still scrolls. */
export function zoomTime(
  plot: () => TimePlot,
  onzoom: (factor: number, centre: Day) => void,
): Attachment<SVGSVGElement> {
  return (element) => {
    return whenNear(element, async (isGone) => {
      const [{ zoom }, { pointer, select }] = await Promise.all([
        import('d3-zoom'),
        import('d3-selection'),
      ]);
      if (isGone()) return;
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
    });
  };
}

/**
 * Sets a gesture up once the pointer moves over the drawing: until then no page loads what it needs.
 * @returns takes it down again
 */
function whenNear(
  element: SVGElement,
  setUp: (isGone: () => boolean) => Promise<(() => void) | undefined>,
): () => void {
  const drawing = element.ownerSVGElement ?? element;
  let isGone = false;
  let takeDown: (() => void) | undefined;
  const start = async () => {
    takeDown = await setUp(() => isGone);
  };
  drawing.addEventListener('pointermove', start, { once: true });
  return () => {
    isGone = true;
    drawing.removeEventListener('pointermove', start);
    takeDown?.();
  };
}
