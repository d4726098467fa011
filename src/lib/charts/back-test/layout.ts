import { countryName } from '$lib/i18n/countries';
import { tenth, type Frame, type Layout, type Stop } from '../chart';
import { linearScale } from '../marks/linear-scale';
import { textWidth } from '../marks/text';
import { lawsOf, viewsOf, type Row } from './rows';

/** A law: what was forecast for it, and what came. */
interface Line {
  id: string;
  label: string;
  y: number;
  labelY: number;
  forecastX: number;
  cameX: number;
  /** Area as the number of services. */
  radius: number;
  title: string;
}

export interface BackTestLayout extends Layout {
  left: number;
  right: number;
  top: number;
  key: { x: number; y: number; isForecast: boolean; label: string }[];
  lines: Line[];
  ticks: { x: number; label: string }[];
  baseline: number;
  axis: string;
  nothing: string;
}

/** The laws of the last view, one a row, from what the others forecast to what came. */
export function layout(rows: readonly Row[], frame: Frame<Row>): BackTestLayout {
  const { width, size, text } = frame;
  const isNarrow = size === 'narrow';
  const laws = lawsOf(rows, viewsOf(rows).at(-1) ?? '');
  const left = isNarrow ? 8 : 210;
  const right = width - 34;
  const toX = linearScale([0, 100], [left, right]);
  const key = placeKey([text.marks.forecast!, text.marks.came!], width);
  const top = key.at(-1)!.y + 24;
  const pitch = isNarrow ? 44 : 28;
  const lines = laws.map((law, i): Line => {
    const y = top + i * pitch + (isNarrow ? 28 : 12);
    return {
      id: law.id!,
      label: labelOf(law, frame),
      y,
      labelY: isNarrow ? y - 14 : y + 4,
      forecastX: tenth(toX(100 * law.model!)),
      cameX: tenth(toX(law.came_of_100!)),
      radius: tenth(2.5 * Math.sqrt(law.services!)),
      title: wordsOf(law, frame),
    };
  });
  const baseline = (lines.at(-1)?.y ?? top + 30) + 22;
  return {
    width,
    height: baseline + 44,
    left,
    right,
    top,
    key,
    lines,
    ticks: [0, 50, 100].map((value) => ({ x: tenth(toX(value)), label: String(value) })),
    baseline,
    axis: text.marks.axis!,
    stops: lines.map((line, lane): Stop => ({
      x: 0,
      y: line.y - pitch / 2,
      width,
      height: pitch,
      lane,
      label: line.title,
    })),
    nothing: laws.length === 0 ? text.marks.nothing! : '',
  };
}

/** One beside the other, or one below the other where they do not fit. */
function placeKey(labels: readonly string[], width: number): BackTestLayout['key'] {
  const [first, second] = labels;
  const x = textWidth(first!, 12) + 46;
  const fits = x + textWidth(second!, 12) + 20 < width;
  return [
    { x: 8, y: 10, isForecast: true, label: first! },
    { x: fits ? tenth(x) : 8, y: fits ? 10 : 28, isForecast: false, label: second! },
  ];
}

export const labelOf = (law: Row, { locale }: Pick<Frame<Row>, 'locale'>): string =>
  `${countryName(law.country_code!, locale)}, ${law.year} (${law.restricted}/${law.services})`;

const wordsOf = (law: Row, frame: Frame<Row>): string =>
  [
    labelOf(law, frame),
    `${frame.text.marks.forecast}: ${Math.round(100 * law.model!)}`,
    `${frame.text.marks.came}: ${law.came_of_100}`,
  ].join('\n');
