import { readStop } from './access-now-columns';
import { orderOf, readDates, type DateOrder } from './dates';
import { elsewhere, proposalOf, type Importer, type Known, type Proposal } from './importer';
import type { ImportProblem } from './problem';
import { regionCode } from './regions';
import { listOf, oneOf, partsOf, said, unsaid, type Said } from './said';
import { serviceFinder } from './services';
import { missingColumns, readSheet, type SheetRow } from './sheet';

/**
 * The Shutdown Tracker Optimization Project (STOP) of Access Now and #KeepItOn: any of its tabs as CSV. The
 * three generations of columns are brought to one in access-now-columns.ts.
 *
 * | STOP | ours |
 * | --- | --- |
 * | start_date; start_date_type Estimated adds `~` | start |
 * | end_date; "Ongoing", as a date or a status, only means: when the tab was made | end, empty |
 * | Throttle alone | measure: throttling |
 * | Shutdown + Service-based | measure: blocking |
 * | Shutdown + Full network + Broadband, Mobile; without Broadband | total_shutdown, mobile_shutdown |
 * | any other mix, e.g. "Shutdown, Throttle" | measure stays open: it may be two events |
 * | geo_scope: one region or less; area_name: national | scope: regional, national |
 * | area_name | regions |
 * | …_affected, other services | services |
 * | actual_cause | trigger; Information control stays open |
 * | justification Technical problems; gov_ack Yes; Unknown | technical_fault, confirmed, unknown |
 *
 * gov_ack No may be a denial or silence: open. Durations and counts of years are not kept, the dates say it.
 *
 * Source: https://www.accessnow.org/campaign/keepiton/, codebook of the data set.
 */
export const accessNow: Importer = {
  kind: 'access-now',
  propose(text, answers, known) {
    const sheet = readSheet(text);
    const missing = missingColumns(sheet, ['country', 'start_date']);
    const own = sheet.rows.filter(({ cells }) => cells.country?.toLowerCase() === 'kazakhstan');
    // All rows of the tab help to find out how it writes dates.
    const dates = sheet.rows.flatMap(({ cells }) => [cells.start_date ?? '', cells.end_date ?? '']);
    const order = orderOf(dates) ?? (answers['date-order'] as DateOrder | undefined);
    const problems = [...sheet.problems, ...missing, ...elsewhere(sheet.rows.length - own.length)];
    const isOrderOpen = orderOf(dates) === undefined && !orders.includes(order!);
    if (isOrderOpen && own.length > 0) {
      return { questions: [{ key: 'date-order', options: orders }], problems, proposals: [] };
    }
    const read = own.map((row) => readRow(row, order, known));
    return {
      questions: [],
      problems: [...problems, ...read.flatMap((row) => row.problems)],
      proposals: read.flatMap(({ proposal }) => proposal ?? []),
    };
  },
};

const orders: DateOrder[] = ['month-first', 'day-first'];

function readRow(
  { row, cells }: SheetRow,
  order: DateOrder | undefined,
  known: Known,
): { problems: ImportProblem[]; proposal?: Proposal } {
  const stop = readStop(cells);
  const isOngoing = [stop.status, stop.end].some((text) => /^ongoing$/i.test(text));
  const dates = readDates(row, stop.start, isOngoing ? '' : stop.end, order);
  if ('problems' in dates) return dates;
  const isNational =
    /^(national|nation ?wide)$/i.test(stop.area) || /^national$/i.test(stop.extent);
  const proposal = proposalOf(
    'events',
    { kind: 'access-now', file: known.file, row, cells },
    {
      start: said(`${dates.start}${/^estimated$/i.test(stop.certainty) ? '~' : ''}`),
      end: isOngoing ? unsaid('Ongoing') : said(dates.end),
      measure: measureOf(stop),
      scope: isNational ? said('national') : scopeOf(stop.extent),
      regions: listOf(isNational ? [] : partsOf(stop.area), (area) => regionCode(area)),
      services: listOf(stop.services, serviceFinder(known.services)),
      trigger: oneOf(partsOf(stop.cause), triggers),
      official_position: positionOf(stop),
    },
    stop.links,
  );
  return { problems: [], proposal };
}

type Stop = ReturnType<typeof readStop>;

function measureOf({ type, network, breadth }: Stop): Said {
  const kind = type.toLowerCase();
  const whole = breadth.toLowerCase();
  if (kind === 'throttle') return said('throttling');
  if (kind === 'shutdown' && whole === 'service-based') return said('blocking');
  if (kind === 'shutdown' && whole === 'full network') {
    const networks = partsOf(network.toLowerCase()).sort().join();
    if (networks === 'broadband,mobile') return said('total_shutdown');
    if (networks === 'mobile') return said('mobile_shutdown');
  }
  return unsaid([type, breadth, network].filter(Boolean).join(' · '));
}

const regional = [
  'it only affected one city, county, or village',
  'it affected more than one city in the same state, province, or region',
  'local',
  'regional',
  'level 1',
  'level 2',
];

/** More than one region need not be the country: that stays open. */
const scopeOf = (extent: string): Said =>
  regional.includes(extent.toLowerCase().replaceAll(/\s+/g, ' '))
    ? said('regional')
    : unsaid(extent);

const triggers = {
  protests: 'protest',
  conflict: 'unrest',
  'political instability': 'unrest',
  'communal violence': 'unrest',
  'exam cheating': 'exam',
  elections: 'election',
  'religious holiday/anniversary': 'holiday',
  'visits by government officials': 'other',
  other: 'other',
  unknown: 'unknown',
};

function positionOf({ acknowledged, justification }: Stop): Said {
  if (/^technical problems/i.test(justification)) return said('technical_fault');
  if (/^(yes|true)$/i.test(acknowledged)) return said('confirmed');
  if (/^unknown$/i.test(acknowledged)) return said('unknown');
  return unsaid(acknowledged);
}
