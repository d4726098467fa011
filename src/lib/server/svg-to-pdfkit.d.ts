declare module 'svg-to-pdfkit' {
  /** Draws SVG on the current page of a PDFKit document. */
  export default function SVGtoPDF(
    document: unknown,
    svg: string,
    x: number,
    y: number,
    options: { fontCallback: (family: string, isBold: boolean, isItalic: boolean) => string },
  ): void;
}
