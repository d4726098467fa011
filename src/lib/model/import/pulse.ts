import { readDates } from './dates';
import { elsewhere, proposalOf, type Importer, type Known, type Proposal } from './importer';
import type { ImportProblem } from './problem';
import { regionCode } from './regions';
import { listOf, oneOf, partsOf, said, unsaid } from './said';
import { serviceFinder } from './services';
import { garbledCells, missingColumns, readSheet, type SheetRow } from './sheet';

/**
 * Internet shutdowns of Internet Society Pulse, as CSV.
 *
 * | Pulse | ours |
 * | --- | --- |
 * | start_date, end_date; no end: not known, or not yet | start, end |
 * | cause: protests, elections, exams, no_cause (= unknown), in any case; others stay open | trigger |
 * | affected_services, parted by commas | services |
 * | affected_regions: National, or names | scope, regions |
 * | link | link of the proposal |
 * | country_code | not kept: rows of other countries are left out |
 *
 * Pulse does not say how a service was restricted: `measure` stays empty.
 *
 * Source: https://pulse.internetsociety.org/shutdowns, in the columns that CenAlert's script wrote.
 */
export const pulse: Importer = {
  kind: 'pulse',
  propose(text, _answers, known) {
    const sheet = readSheet(text);
    const own = sheet.rows.filter(({ cells }) => cells.country_code?.toUpperCase() === 'KZ');
    const read = own.map((row) => readRow(row, known));
    return {
      questions: [],
      problems: [
        ...sheet.problems,
        ...missingColumns(sheet, ['country_code', 'start_date']),
        ...elsewhere(sheet.rows.length - own.length),
        ...read.flatMap(({ problems }) => problems),
      ],
      proposals: read.flatMap(({ proposal }) => proposal ?? []),
    };
  },
};

const triggers = { protests: 'protest', elections: 'election', exams: 'exam', no_cause: 'unknown' };

function readRow(
  { row, cells }: SheetRow,
  known: Known,
): { problems: ImportProblem[]; proposal?: Proposal } {
  const cell = (column: string) => cells[column] ?? '';
  const dates = readDates(row, cell('start_date'), cell('end_date'));
  const garbled = garbledCells({ row, cells });
  if ('problems' in dates) return { problems: [...dates.problems, ...garbled] };
  const areas = partsOf(cell('affected_regions'));
  const isNational = areas.length === 1 && areas[0]!.toLowerCase() === 'national';
  const proposal = proposalOf(
    'events',
    { kind: 'pulse', file: known.file, row, cells },
    {
      start: said(dates.start),
      end: said(dates.end),
      measure: unsaid(),
      scope: said(isNational ? 'national' : areas.length > 0 ? 'regional' : ''),
      regions: listOf(isNational ? [] : areas, (area) => regionCode(area)),
      services: listOf(partsOf(cell('affected_services')), serviceFinder(known.services)),
      trigger: oneOf(partsOf(cell('cause')), triggers),
    },
    [cell('link')],
  );
  return { problems: garbled, proposal };
}
