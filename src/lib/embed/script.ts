// The one script of an embed, bundled as a classic one: it runs where modules, storage and requests are refused.
import { messages } from '$lib/i18n/messages';
import { defaultSelection, isSame, toSearch } from '$lib/selection/selection';
import { drawnOf, foundIn, type Drawn, type Edition, type EmbedData } from './drawn';
import { embedFigure, marksOf } from './figure';
import { tellHeight } from './frame';
import { wakeDrawing, type Marks } from './marks';
import { readParameters } from './parameters';
import { readSelected, rejectedInWords, type Selected } from './selected';
import { write } from './write';

/** Makes the embed show what its address asks for, answer to the reader, and tell its height. */
export async function start(edition: Edition): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const { theme, fit } = readParameters(parameters);
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.fit = String(fit);
  const { chart, words } = edition;
  const data = JSON.parse(document.getElementById('data')!.textContent) as EmbedData;
  messages[data.site.locale] = edition.messages;
  chart.text[data.site.locale] = edition.text;

  const selected = readSelected(parameters, chart, data.site.choices);
  const notes = [
    ...rejectedInWords(selected.rejected, edition.messages.filter.rejected),
    ...selected.ignored.map((part) => words.ignored[part]),
  ];
  let choice = '';
  let marksOfDrawings = () => data.marks ?? marksOfWhole(edition, data);
  if (!isWhole(selected, data)) {
    try {
      const found = foundIn(edition, data, selected);
      const rows = chart.derive ? await chart.derive(found) : found;
      const drawn = drawnOf(edition, data, selected, rows);
      redraw(edition, data, selected, drawn);
      if (!drawn.context.isDefault) choice = inWords(edition, selected, drawn);
      marksOfDrawings = () => marksOf(chart, rows, drawn.context);
    } catch (error) {
      notes.push(words.failed);
      // The page goes on; the fault is still told.
      setTimeout(() => {
        throw error;
      });
    }
  }
  tell('note', notes);
  tell('choice', choice ? [choice] : []);
  let marks: Marks | undefined;
  for (const drawing of document.querySelectorAll<HTMLElement>('.drawing')) {
    wakeDrawing(drawing, () => (marks ??= marksOfDrawings()));
  }
  if (!fit) tellHeight(document.body.id);
}

/** Whether what is selected is what the page shows already. */
const isWhole = ({ selection, clock }: Selected, { site: { choices } }: EmbedData) =>
  clock === 'Asia/Almaty' && isSame(selection, defaultSelection(choices), choices);

/** The marks of the drawings that the build wrote. */
function marksOfWhole(edition: Edition, data: EmbedData): Marks {
  const whole = { selection: defaultSelection(data.site.choices), clock: 'Asia/Almaty' } as const;
  const { rows, context } = drawnOf(edition, data, whole, foundIn(edition, data, whole));
  return marksOf(edition.chart, rows, context);
}

function redraw(
  { chart }: Edition,
  { site, version, page }: EmbedData,
  { selection }: Selected,
  { rows, context, citations }: Drawn,
): void {
  const imprint = { version, page: `${page}${toSearch(selection, site.choices)}` };
  const { title, html } = embedFigure(chart, rows, context, citations, imprint, write);
  document.querySelector('figure')!.innerHTML = html;
  document.title = title;
}

const shownNames = 8;
const shortened = (names: readonly string[]) => [
  ...names.slice(0, shownNames),
  `+${names.length - shownNames}`,
];

/** What is selected, in words: nobody sees the address of a frame. */
function inWords({ words }: Edition, { selection }: Selected, { context }: Drawn): string {
  const { format, serviceName } = context;
  const period = selection.period && format.period(selection.period);
  const names = selection.services?.map(serviceName) ?? null;
  const shown = names && names.length > shownNames ? shortened(names) : names;
  return words.selected(period, shown);
}

/** Says something below the subtitle: what the address selects, or what of it had no effect. */
function tell(kind: 'choice' | 'note', lines: readonly string[]): void {
  const paragraphs = lines.map((line) => {
    const paragraph = document.createElement('p');
    paragraph.className = `small ${kind}`;
    paragraph.textContent = line;
    return paragraph;
  });
  document.querySelector('.subtitle')!.after(...paragraphs);
}
