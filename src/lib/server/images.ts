import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import { fontFiles } from './fonts';
import { advanceOf } from './outlines';

const options: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: Object.values(fontFiles),
    defaultFontFamily: 'Onest',
  },
};

/** A drawing as PNG; `zoom`: pixels of a pixel of the drawing. */
export function toPng(svg: string, zoom = 1): Uint8Array<ArrayBuffer> {
  const renderer = new Resvg(svg, { ...options, fitTo: { mode: 'zoom', value: zoom } });
  return new Uint8Array(renderer.render().asPng());
}

/** A drawing as PDF: one page of its size, its letters selectable. */
export function toPdf(svg: string, { title, locale }: { title: string; locale: string }) {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number);
  const document = new PDFDocument({
    // A pixel is three quarters of a point.
    size: [width! * 0.75, height! * 0.75],
    margin: 0,
    lang: locale,
    displayTitle: true,
    // No day of the build in the file: the same drawing gives the same bytes.
    info: { Title: title, Creator: 'KazNet Timeline', CreationDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<Uint8Array<ArrayBuffer>>((done) =>
    document.on('end', () => done(new Uint8Array(Buffer.concat(chunks)))),
  );
  for (const [weight, file] of Object.entries(fontFiles)) document.registerFont(weight, file);
  SVGtoPDF(document, svg, 0, 0, {
    fontCallback: (_family, isBold) => (isBold ? '600' : '400'),
  });
  document.end();
  return ended;
}

/** The font has no diamond: where a text names the mark, the mark itself is drawn. */
export function withDiamonds(svg: string): string {
  return svg.replaceAll(
    /<text ([^>]*)>([^<]*)◇([^<]*)<\/text>/g,
    (_, look: string, before: string, after: string) => {
      const number = (name: string) =>
        Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(look)?.[1] ?? 0);
      const size = number('font-size');
      const x = number('x') + advanceOf(before, size) + 1;
      const y = number('y') - size * 0.36;
      const [, fill] = /fill="([^"]+)"/.exec(look) ?? [];
      return (
        `<text ${look}>${before}\u00a0\u00a0\u00a0\u00a0${after}</text>` +
        `<path d="M${x.toFixed(1)},${y.toFixed(1)}l4,-4 4,4 -4,4z" fill="none" stroke="${fill}"/>`
      );
    },
  );
}
