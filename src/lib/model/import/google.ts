import { dayOf, formatDay, parseDay, partsOf as partsOfDay } from '../day';
import { readDay } from './dates';
import { elsewhere, proposalOf, type Importer, type Known, type Proposal } from './importer';
import type { ImportProblem } from './problem';
import { said, unsaid } from './said';
import { serviceFinder } from './services';
import { missingColumns, readSheet, type SheetRow } from './sheet';

/**
 * Requests of governments to remove content, from Google's Transparency Report, in both of its generations:
 * `time_period` (January - June 2025), cldr_territory, product …, and `Period Ending` (2025-06-30), CLDR
 * Territory Code, without products.
 *
 * | Google | ours |
 * | --- | --- |
 * | the half-year | start, end: its first and last month |
 * | – : a count of requests within the half-year | measure: content_order; cadence: intermittent |
 * | product; without a counterpart it stays open | services |
 * | requestor with “court” in it; others stay open | trigger: court_order |
 * | cldr_territory KZ; NA is Namibia, no missing value | not kept: rows of other countries are left out |
 *
 * Counts stay in the original cells. An export of traffic is a share of the world's use and names no
 * restriction: of it nothing can be proposed.
 *
 * Source: https://transparencyreport.google.com/government-removals/.
 */
export const google: Importer = {
  kind: 'google',
  propose(text, _answers, known) {
    const sheet = readSheet(text);
    const own = sheet.rows.filter((row) => first(row, territories) === 'KZ');
    const read = own.map((row) => readRow(row, known));
    return {
      questions: [],
      problems: [
        ...sheet.problems,
        ...missingColumns(sheet, [periods, territories]),
        ...elsewhere(sheet.rows.length - own.length),
        ...read.flatMap(({ problems }) => problems),
      ],
      proposals: read.flatMap(({ proposal }) => proposal ?? []),
    };
  },
};

const periods = ['time_period', 'period ending'];
const territories = ['cldr_territory', 'cldr territory code'];

const first = ({ cells }: SheetRow, names: readonly string[]): string =>
  names.map((name) => cells[name] ?? '').find(Boolean) ?? '';

function readRow(
  sheetRow: SheetRow,
  known: Known,
): { problems: ImportProblem[]; proposal?: Proposal } {
  const { row, cells } = sheetRow;
  const written = first(sheetRow, periods);
  const period = readHalfYear(written);
  if (!period) return { problems: [{ row, column: periods[0]!, value: written, rule: 'day' }] };
  const { product = '', requestor = '' } = cells;
  const service = serviceFinder(known.services)(product.replace(/^web search$/i, 'Google'));
  const proposal = proposalOf(
    'events',
    { kind: 'google', file: known.file, row, cells },
    {
      start: said(period.start),
      end: said(period.end),
      cadence: said('intermittent'),
      measure: said('content_order'),
      services: service ? said(service) : unsaid(product),
      trigger: /court/i.test(requestor) ? said('court_order') : unsaid(requestor),
    },
  );
  return { problems: [], proposal };
}

/** The first and last month of `January - June 2025`, or of the half-year that ends on `2025-06-30`. */
export function readHalfYear(text: string): { start: string; end: string } | undefined {
  const [, from, year] = /^(January|July)\s*[-–]\s*(?:June|December)\s+(\d{4})$/.exec(text) ?? [];
  if (from) {
    const isFirst = from === 'January';
    if (isFirst !== text.includes('June')) return undefined;
    return { start: `${year}-${isFirst ? '01' : '07'}`, end: `${year}-${isFirst ? '06' : '12'}` };
  }
  const last = readDay(text);
  if (last === undefined) return undefined;
  const ending = partsOfDay(parseDay(last));
  const isHalfYear = last === formatDay(dayOf(ending.year, ending.month + 1, 1) - 1);
  if (!isHalfYear || ending.month % 6 !== 0) return undefined;
  return {
    start: formatDay(dayOf(ending.year, ending.month - 5, 1)).slice(0, 7),
    end: last.slice(0, 7),
  };
}
