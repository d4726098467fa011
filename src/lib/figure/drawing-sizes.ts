/** A picture of a fixed size, in pixels, and the smallest text that may stand in it. */
export interface Card {
  width: number;
  height: number;
  leastText: number;
}

/** The fixed sizes: of link previews, and of networks that show pictures. */
export const cards = {
  card: { width: 1200, height: 630, leastText: 11 },
  square: { width: 1080, height: 1080, leastText: 14 },
} as const satisfies Record<string, Card>;
