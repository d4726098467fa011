import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Where the bare page stands on the host of a bench. */
export const barePath = '/bare/';

/** The least that shows a chart: a page that is its drawing, as the site offers it for download. */
export function barePage(slug = 'restricted-days', locale = 'en'): string {
  const drawing = readFileSync(`build/${locale}/charts/${slug}.svg`, 'utf8');
  const svg = drawing.slice(drawing.indexOf('<svg'));
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${slug}</title><figure>${svg}</figure>`;
}

/**
 * Milliseconds of changes by hand in the bare page: so many rows counted by month over typed arrays, the
 * drawing put in anew, and its frame awaited.
 */
export const redrawByHand = (page: Page, rows: number, changes: number): Promise<number[]> =>
  page.evaluate(
    async ([rows, changes]) => {
      const month = Uint16Array.from({ length: rows }, (_, row) => row % 240);
      const service = Uint8Array.from({ length: rows }, (_, row) => row % 96);
      const figure = document.querySelector('figure')!;
      const svg = figure.innerHTML;
      const times: number[] = [];
      for (let change = 0; change < changes; change++) {
        const start = performance.now();
        const counts = new Int32Array(240);
        for (let row = 0; row < rows; row++) {
          if ((service[row]! + change) % 2 === 0) counts[month[row]!]!++;
        }
        figure.innerHTML = svg;
        figure.title = String(counts[0]);
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - start);
      }
      return times;
    },
    [rows, changes] as const,
  );
