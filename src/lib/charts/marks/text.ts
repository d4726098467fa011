/** Mean advances of Onest's letters, as shares of the font size: Cyrillic runs wider than Latin. */
const latin = 0.52;
const cyrillic = 0.585;

/** About how wide a text is drawn. An estimate that errs on the wide side: layouts have no font. */
export function textWidth(text: string, fontSize: number): number {
  const wide = text.match(/[\u0400-\u052f]/g)?.length ?? 0;
  return (wide * cyrillic + (text.length - wide) * latin) * fontSize;
}

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
