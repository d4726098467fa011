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

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Makes the marks of a drawing answer to pointer, touch within 12 pixels and arrow keys. */
export function wakeDrawing(drawing: HTMLElement, marks: Marks, id: string): void {
  const table = marks.drawings[id];
  const svg = drawing.querySelector('svg');
  const tip = drawing.querySelector<HTMLElement>('.tip');
  const spoken = drawing.querySelector('.spoken');
  if (!table || !svg || !tip || !spoken) return;
  const stops = table.stops.map(([x, y, width, height, lane, label]): Stop => ({
    x,
    y,
    width,
    height,
    lane,
    label: marks.labels[label]!,
  }));
  const ring = document.createElementNS(svgNamespace, 'rect');
  ring.setAttribute('class', 'focus');
  svg.append(ring);
  let focused: number | undefined;

  const show = (index: number | undefined) => {
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
    const middle = (stop.x + stop.width / 2) / table.width;
    tip.style.left = `${Math.min(Math.max(middle, 0.2), 0.8) * 100}%`;
    const isLow = stop.y + stop.height > table.height * 0.6;
    tip.style.top = isLow ? '' : `${((stop.y + stop.height) / table.height) * 100}%`;
    tip.style.bottom = isLow ? `${(1 - stop.y / table.height) * 100}%` : '';
  };

  const markAt = (event: MouseEvent) => {
    const box = svg.getBoundingClientRect();
    const scale = box.width / table.width;
    return stopAt(
      stops,
      (event.clientX - box.left) / scale,
      (event.clientY - box.top) / scale,
      12 / scale,
    );
  };
  const leave = () => {
    focused = undefined;
    show(undefined);
  };

  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'application');
  svg.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') show(markAt(event));
  });
  svg.addEventListener('pointerleave', () => show(focused));
  svg.addEventListener('click', (event) => show(markAt(event)));
  drawing.addEventListener('blur', leave);
  drawing.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return leave();
    if (!isStopKey(event.key) || stops.length === 0) return;
    event.preventDefault();
    focused = stopFrom(stops, focused, event.key);
    show(focused);
    spoken.textContent = stops[focused]?.label ?? '';
  });
}
