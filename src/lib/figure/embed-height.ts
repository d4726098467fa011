import { frameWidths, subtitleOf, type Chart, type Context } from '$lib/charts/chart';
import { wrap } from '$lib/charts/marks/text';
import { footLines } from './foot';

/** The width for which snippets and oEmbed give a height, in CSS pixels. */
export const embedWidth = 600;

/** What an embed page is made of, in CSS pixels: the one place to calibrate against a browser. */
export const embedBox = {
  /** Left and right together, and above and below together. */
  sides: 32,
  ends: 24,
  title: { size: 20, line: 25, after: 6 },
  subtitle: { size: 14, line: 20, after: 12 },
  foot: { size: 14, line: 20, before: 12 },
  /** The line with sources, table, licence, data version and the link to the page. */
  credit: { size: 12, line: 18, before: 8, lines: 3 },
} as const;

/**
 * About how high the embed of a chart is at `embedWidth`, a whole number of CSS pixels: its drawing in
 * the size that fits, scaled, and the lines of its words. Errs on the high side: letters are measured wide.
 */
export function embedHeight<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
): number {
  const text = chart.text[context.locale];
  const width = embedWidth - embedBox.sides;
  const { width: drawn, height } = chart.layout(rows, {
    ...context,
    size: 'medium',
    width: frameWidths.medium,
    text,
  });
  const { title, subtitle, foot, credit } = embedBox;
  const linesOf = (words: string, { size }: { size: number }) => wrap(words, width, size).length;
  const footRows = footLines(chart, rows, context).map((line) => linesOf(line, foot));
  return Math.ceil(
    embedBox.ends +
      linesOf(text.title(rows, context), title) * title.line +
      title.after +
      linesOf(subtitleOf(text, context), subtitle) * subtitle.line +
      subtitle.after +
      (height * width) / drawn +
      foot.before +
      footRows.reduce((sum, n) => sum + n, 0) * foot.line +
      credit.before +
      credit.lines * credit.line,
  );
}
