import type { Attachment } from 'svelte/attachments';

/**
 * Sets a gesture up once the pointer moves over the drawing: until then no page loads what it needs.
 * @param load gives what sets it up on the element and returns how to take it down again
 */
export const whenNear =
  <E extends SVGElement>(load: () => Promise<(element: E) => () => void>): Attachment<E> =>
  (element) => {
    const drawing = element.ownerSVGElement ?? element;
    let isGone = false;
    let takeDown: (() => void) | undefined;
    const wait = () => drawing.addEventListener('pointermove', start, { once: true });
    const start = async () => {
      try {
        const setUp = await load();
        if (!isGone) takeDown = setUp(element);
      } catch {
        // A file that did not arrive is asked for again with the next move: no other control needs it.
        if (!isGone) wait();
      }
    };
    wait();
    return () => {
      isGone = true;
      drawing.removeEventListener('pointermove', start);
      takeDown?.();
    };
  };
