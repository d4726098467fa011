import { frameWidths, subtitleOf, type Chart, type Context } from '$lib/charts/chart';
import { wrap } from '$lib/charts/marks/text';
import { footLines } from './foot';

/** The width for which snippets and oEmbed give a height, in CSS pixels. */
export const embedWidth = 600;

/** What an embed page is made of, in CSS pixels, as src/lib/embed/embed.css has it. */
const box = {
  /** Left and right together, and above and below together. */
  sides: 24,
  ends: 24,
  title: { size: 20, line: 25 },
  small: { size: 13, line: 18.85 },
  sentence: { size: 15, line: 21.75 },
  /** Between paragraphs, and around the drawing. */
  paragraph: 4.8,
  drawing: 12.8,
  table: 24,
  /** Lines of sources and of the credit: they are short. */
  sources: 2,
  credit: 2,
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
  const width = embedWidth - box.sides;
  const { width: drawn, height } = chart.layout(rows, {
    ...context,
    size: 'medium',
    width: frameWidths.medium,
    text,
  });
  const [sentence = '', ...rest] = footLines(chart, rows, context);
  const { title, small, paragraph } = box;
  const tall = (words: string, { size, line }: { size: number; line: number }) =>
    words === '' ? 0 : wrap(words, width, size).length * line;
  return Math.ceil(
    box.ends +
      tall(text.title(rows, context), title) +
      paragraph +
      tall(subtitleOf(text, context), small) +
      box.drawing +
      (height * width) / drawn +
      box.drawing +
      tall(sentence, box.sentence) +
      paragraph +
      tall(rest.join(' '), small) +
      paragraph +
      box.sources * small.line +
      paragraph +
      box.table +
      paragraph +
      box.credit * small.line +
      paragraph,
  );
}
