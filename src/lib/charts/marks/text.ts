/** Mean advance of Onest's letters, as a share of the font size; wide enough for Cyrillic. */
const meanAdvance = 0.57;

/** About how wide a text is drawn. An estimate that errs on the wide side: layouts have no font. */
export const textWidth = (text: string, fontSize: number): number =>
  text.length * fontSize * meanAdvance;

/** Breaks a text into lines no wider than `width`, at blanks; a longer word keeps its own line. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
