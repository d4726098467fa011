import type { CsvTable } from './csv';
import { parseDay, type Day } from './day';
import { readEdtf } from './edtf';
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
  const opens = readEdtf(start);
  const closes = end === '..' ? { last } : readEdtf(end);
  return opens !== undefined && closes !== undefined && opens.first > closes.last;
}

/** The events that outrun the evidence. */
export function checkEvidence({ lastEvidence }: DataPackage, events: CsvTable): Problem[] {
  const last = parseDay(lastEvidence);
  const isBeyond = (start: string, end: string) => {
    const closes = end === '..' ? undefined : readEdtf(end === '' ? start : end);
    if (closes === undefined || closes.last <= last) return false;
    return readEdtf(start) !== undefined && !isReversed(start, end, last);
  };
  return events.rows
    .filter(({ cells }) => isBeyond(cells.start ?? '', cells.end ?? ''))
    .map(({ row, cells: { start = '', end = '' } }) => ({
      file: events.file,
      row,
      column: 'end',
      value: `${start}/${end}`,
      rule: 'beyond-evidence',
      detail: lastEvidence,
    }));
}
