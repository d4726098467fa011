declare module 'pdfkit' {
  /** A PDF in the making: a stream of its bytes. */
  export default class PDFDocument {
    constructor(options: Record<string, unknown>);
    on(event: 'data', take: (chunk: Uint8Array) => void): void;
    on(event: 'end', take: () => void): void;
    registerFont(name: string, file: string): void;
    end(): void;
  }
}
