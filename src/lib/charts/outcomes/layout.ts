import { countryName } from '$lib/i18n/countries';
import { group } from 'd3-array';
import { tenth, type Frame, type Layout, type Stop } from '../chart';
import { textWidth, wrap } from '../marks/text';
import { isRestriction, lawsOf, outcomes, type Law, type Outcome, type Row } from './rows';

/** A service under a law. */
interface Dot {
  id: string;
  centreX: number;
  centreY: number;
  outcome: Outcome;
  title: string;
}

interface PlacedLaw {
  key: string;
  label: string;
  labelY: number;
  dots: Dot[];
  count: string;
  countX: number;
}

export interface OutcomesLayout extends Layout {
  radius: number;
  key: { outcome: Outcome; centreX: number; centreY: number; text: string }[];
  headings: { y: number; text: string }[];
  laws: PlacedLaw[];
  nothing: string;
}

const pitch = 12;
const radius = 4.5;

/** Laws as rows of dots, those that threaten blocking first, the others set apart. */
export function layout(rows: readonly Row[], frame: Frame<Row>): OutcomesLayout {
  const { width, size, text } = frame;
  const isNarrow = size === 'narrow';
  const left = isNarrow ? 0 : 190;
  const key = placeKey(frame);
  let y = (key.at(-1)?.centreY ?? 0) + 22;
  const headings: OutcomesLayout['headings'] = [];
  const laws: PlacedLaw[] = [];
  for (const [set, own] of group(lawsOf(rows), (law) => law.set)) {
    for (const line of wrap(text.marks[set]!, width, 13)) {
      headings.push({ y: y + 6, text: line });
      y += 17;
    }
    y += 4;
    for (const law of own) {
      if (isNarrow) y += 16;
      const placed = placeLaw(law, frame, left, y);
      laws.push(placed.law);
      y = placed.bottom;
    }
    y += 14;
  }
  return {
    width,
    height: Math.max(y, 80),
    radius,
    key,
    headings,
    laws,
    stops: stopsOf(laws),
    nothing: rows.length === 0 ? text.marks.nothing! : '',
  };
}

function placeKey({ text, width }: Frame<Row>): OutcomesLayout['key'] {
  let x = radius + 1;
  let y = 8;
  return outcomes.map((outcome) => {
    const label = text.marks[outcome]!;
    const needed = textWidth(label, 12) + 34;
    if (x > radius + 1 && x + needed > width) {
      x = radius + 1;
      y += 18;
    }
    const item = { outcome, centreX: tenth(x), centreY: y, text: label };
    x += needed;
    return item;
  });
}

function placeLaw(law: Law, frame: Frame<Row>, left: number, y: number) {
  const { width, text, locale, size, isTight = false } = frame;
  const perRow = Math.max(8, Math.floor((width - left - 110) / pitch));
  const [row] = law.rows;
  const year = (row!.deadline ?? row!.in_view_from).slice(0, 4);
  const country = countryName(row!.country_code, locale);
  const label = `${country}, ${row!.deadline ? '' : `${text.marks.seen} `}${year}`;
  const dots = law.rows.map((one, i): Dot => ({
    id: one.precedent_id,
    centreX: tenth(left + radius + 1 + (i % perRow) * pitch),
    centreY: y + Math.floor(i / perRow) * pitch,
    outcome: one.outcome,
    title: [
      `${one.platform}: ${text.marks[one.outcome]}`,
      label,
      ...(one.confounded ? [text.marks.confounded!] : []),
    ].join('\n'),
  }));
  const restricted = law.rows.filter(isRestriction).length;
  const lines = Math.ceil(dots.length / perRow);
  return {
    law: {
      key: `${law.set} ${law.id}`,
      label,
      labelY: size === 'narrow' ? y - 10 : y + 4,
      dots,
      count: `${restricted} / ${law.rows.length}`,
      countX: tenth(left + Math.min(dots.length, perRow) * pitch + 10),
    },
    bottom: y + lines * pitch + (isTight ? 5 : 9),
  };
}

/** Each line of dots is a lane. */
function stopsOf(laws: readonly PlacedLaw[]): Stop[] {
  const lines = laws.flatMap((law) => [...group(law.dots, (dot) => dot.centreY).values()]);
  return lines.flatMap((dots, lane) =>
    dots.map((dot) => ({
      x: tenth(dot.centreX - radius),
      y: tenth(dot.centreY - radius),
      width: 2 * radius,
      height: 2 * radius,
      lane,
      label: dot.title,
      opens: { table: 'precedents' as const, id: dot.id },
    })),
  );
}
