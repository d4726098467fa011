declare module 'fontkit' {
  /** Opens a font file. */
  export function openSync(file: string): {
    unitsPerEm: number;
    layout(text: string): {
      advanceWidth: number;
      glyphs: { id: number; path: { toSVG(): string } }[];
      positions: { xAdvance: number; xOffset: number }[];
    };
  };
}
