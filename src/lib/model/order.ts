import { isEdtf } from './cell';
import type { CsvRow, CsvTable } from './csv';
import { parseDay, type Day } from './day';
import { parseEdtf } from './edtf';
import { toSpans } from './event';
import type { Problem } from './problems';
import type { DataPackage, Resource } from './schema';

/** The columns of a table that begin and end a period: `start` and `end`, `base_first` and `base_last`. */
function periodsOf({ schema: { fields } }: Resource): { start: string; end: string }[] {
  const isDate = new Set(
    fields.filter((f) => f.notation === 'edtf' || f.type === 'date').map((f) => f.name),
  );
  return [...isDate].flatMap((start) => {
    const end = start.replace(/start$/, 'end').replace(/first$/, 'last');
    return end !== start && isDate.has(end) ? [{ start, end }] : [];
  });
}

/** The rows whose periods end before they start. An end of `..` is the last evidence. */
export function checkOrder(
  { lastEvidence }: DataPackage,
  resource: Resource,
  table: CsvTable,
): Problem[] {
  const last = parseDay(lastEvidence);
  return periodsOf(resource).flatMap(({ start, end }) =>
    table.rows
      .filter(({ cells }) => isReversed(cells[start]!, cells[end]!, last))
      .map(({ row, cells }) => ({
        file: table.file,
        row,
        column: end,
        value: `${cells[start]}/${cells[end]}`,
        rule: 'reversed' as const,
      })),
  );
}

function isReversed(start: string, end: string, last: Day): boolean {
  if (!isEdtf(start)) return false;
  if (end === '..') return parseEdtf(start).first > last;
  return isEdtf(end) && parseEdtf(start).first > parseEdtf(end).last;
}

/** The events that outrun the evidence. */
export function checkEvidence({ lastEvidence }: DataPackage, events: CsvTable): Problem[] {
  const last = parseDay(lastEvidence);
  return events.rows.flatMap(({ row, cells }: CsvRow): Problem[] => {
    const { start = '', end = '', cadence = '' } = cells;
    if (!isEdtf(start) || !(end === '' || end === '..' || isEdtf(end))) return [];
    if (isReversed(start, end, last)) return [];
    const isCovered = toSpans({ start, end, cadence }, last).every((span) => span.last <= last);
    const place = { file: events.file, row, column: 'end', value: `${start}/${end}` };
    return isCovered ? [] : [{ ...place, rule: 'beyond-evidence', detail: lastEvidence }];
  });
}
