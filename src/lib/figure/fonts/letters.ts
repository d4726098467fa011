/**
 * The letters of the site, by font file. A page loads a file only where its text needs one of them;
 * any other letter, as in the name of a source, is drawn by the reader's own font.
 */
export const letters = {
  latin: `${ascii()}\u00a0«»“”‘’–—…·°`,
  cyrillic: `${range(0x410, 0x44f)}ЁёІіҰұ№`,
  kazakh: 'ӘәҒғҚқҢңӨөҮүҺһ',
} as const;

function ascii(): string {
  return range(0x20, 0x7e);
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)).join(
    '',
  );
}
