import { isStopKey, stopAt, stopFrom } from '$lib/figure/stops';
import type { Stop } from '$lib/charts/chart';

/** The marks of one drawing, as the page holds them. */
export interface MarkTable {
  width: number;
  height: number;
  /** x, y, width, height, lane, index of the label. */
  stops: [number, number, number, number, number, number][];
}

/** What the page holds of all its drawings: their words once, their marks by the id of the drawing. */
export interface Marks {
  labels: string[];
  drawings: Record<string, MarkTable>;
}

function readTable({ labels, drawings }: Marks, id: string) {
  const { stops, ...size } = drawings[id]!;
  return {
    ...size,
    stops: stops.map(([x, y, width, height, lane, label]): Stop => ({
      x,
      y,
      width,
      height,
      lane,
      label: labels[label]!,
    })),
  };
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * Makes the marks of a drawing answer to pointer, touch within 12 pixels and arrow keys.
 * @param marksOf asked once, when a reader first reaches for one
 */
export function wakeDrawing(drawing: HTMLElement, marksOf: () => Marks): void {
  const svg = drawing.querySelector('svg');
  const tip = drawing.querySelector<HTMLElement>('.tip');
  const spoken = drawing.querySelector('.spoken');
  if (!svg || !tip || !spoken) return;
  const ring = document.createElementNS(svgNamespace, 'rect');
  ring.setAttribute('class', 'focus');
  svg.append(ring);
  let focused: number | undefined;

  let known: { width: number; height: number; stops: Stop[] } | undefined;
  const table = () => (known ??= readTable(marksOf(), drawing.id));

  const show = (index: number | undefined) => {
    const { width, height, stops } = table();
    const stop = index === undefined ? undefined : stops[index];
    tip.hidden = !stop;
    ring.toggleAttribute('hidden', !stop);
    if (!stop) return;
    ring.setAttribute('x', String(stop.x - 3));
    ring.setAttribute('y', String(stop.y - 3));
    ring.setAttribute('width', String(stop.width + 6));
    ring.setAttribute('height', String(stop.height + 6));
    tip.replaceChildren(
      ...stop.label.split('\n').map((line) => {
        const part = document.createElement('div');
        part.textContent = line;
        return part;
      }),
    );
    const middle = (stop.x + stop.width / 2) / width;
    tip.style.left = `${Math.min(Math.max(middle, 0.2), 0.8) * 100}%`;
    const isLow = stop.y + stop.height > height * 0.6;
    tip.style.top = isLow ? '' : `${((stop.y + stop.height) / height) * 100}%`;
    tip.style.bottom = isLow ? `${(1 - stop.y / height) * 100}%` : '';
  };

  const markAt = (event: MouseEvent) => {
    const box = svg.getBoundingClientRect();
    const { width, stops } = table();
    const scale = box.width / width;
    return stopAt(
      stops,
      (event.clientX - box.left) / scale,
      (event.clientY - box.top) / scale,
      12 / scale,
    );
  };
  const leave = () => {
    focused = undefined;
    if (known) show(undefined);
  };

  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'application');
  svg.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') show(markAt(event));
  });
  svg.addEventListener('pointerleave', () => known && show(focused));
  svg.addEventListener('click', (event) => show(markAt(event)));
  drawing.addEventListener('blur', leave);
  drawing.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return leave();
    if (!isStopKey(event.key)) return;
    const { stops } = table();
    if (stops.length === 0) return;
    event.preventDefault();
    focused = stopFrom(stops, focused, event.key);
    show(focused);
    spoken.textContent = stops[focused]?.label ?? '';
  });
}
