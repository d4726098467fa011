import { flushSync, mount, unmount } from 'svelte';
import { publishedTable, type Chart, type Context, type Layout } from '$lib/charts/chart';
import { toSheetCsv } from '$lib/model/csv';
import { composeDrawing, type Imprint } from './drawing';
import cyrillic from './fonts/cyrillic.woff2?url';
import kazakh from './fonts/kazakh.woff2?url';
import latin from './fonts/latin.woff2?url';

/** The ways to save what a reader selected. */
export type SavedAs = 'png' | 'svg' | 'csv';

/**
 * Saves what a figure shows as a file, made in the page: nothing is sent.
 * @param drawn what is drawn, where the reader zoomed
 * @throws where the browser makes no picture
 */
export async function saveFigure(
  ending: SavedAs,
  chart: Chart,
  rows: readonly never[],
  context: Context,
  imprint: Imprint,
  drawn: Context,
): Promise<void> {
  const svg = () => composeDrawing(chart, rows, context, imprint, drawWith(chart), drawn);
  const { columns, rows: published } = publishedTable(chart, rows);
  const make: Record<SavedAs, () => Blob | Promise<Blob>> = {
    png: () => toPng(svg()),
    svg: () => new Blob([svg()], { type: 'image/svg+xml' }),
    csv: () => new Blob([toSheetCsv(columns, published)], { type: 'text/csv;charset=utf-8' }),
  };
  const address = URL.createObjectURL(await make[ending]());
  const link = document.createElement('a');
  link.href = address;
  link.download = `${chart.slug}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Draws as the build does, here with the document. */
const drawWith = (chart: Chart) => (layout: Layout) => {
  const target = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const props = { layout: layout as never, id: chart.slug, hasTitles: true };
  const mounted = mount(chart.Component, { target, props });
  flushSync();
  const markup = new XMLSerializer().serializeToString(target);
  void unmount(mounted);
  return markup.replaceAll(/^<svg[^>]*>|<\/svg>$|<!--.*?-->/g, '');
};

async function toPng(svg: string): Promise<Blob> {
  const canvas = (await paint(await withFonts(svg))) ?? (await paint(svg));
  if (!canvas) throw new Error('no picture');
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

/** Paints a drawing at twice its size; `undefined` where its letters do not come. */
async function paint(svg: string): Promise<HTMLCanvasElement | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  const brush = canvas.getContext('2d', { willReadFrequently: true })!;
  // An image counts as loaded before its fonts are: it is painted until its title shows, and once more.
  let isReady = false;
  for (let tries = 0; tries < 20; tries++) {
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (isReady) return canvas;
    const { data } = brush.getImageData(0, 20, canvas.width, 60);
    isReady = data.some((value, i) => i % 4 === 0 && value < 100);
    await new Promise((done) => setTimeout(done, 100));
  }
  return undefined;
}

/** A drawing that brings its letters along: an image does not see the fonts of its page. */
async function withFonts(svg: string): Promise<string> {
  const faces = await Promise.all(
    [latin, cyrillic, kazakh].map(async (file, i) => {
      const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
      const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      return {
        name: `Onest${i}`,
        css: `@font-face{font-family:Onest${i};font-weight:400 700;src:url(data:font/woff2;base64,${text})}`,
      };
    }),
  );
  const names = faces.map(({ name }) => name).join(', ');
  return svg
    .replace('font-family="Onest,', `font-family="${names},`)
    .replace('<rect ', `<style>${faces.map(({ css }) => css).join('')}</style><rect `);
}
