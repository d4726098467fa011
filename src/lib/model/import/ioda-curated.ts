import { clock, inAlmaty, type LocalTime } from './almaty';
import { readLongDate, type LongDate } from './long-date';
import {
  elsewhere,
  proposalOf,
  type Importer,
  type Known,
  type Proposal,
  type Question,
} from './importer';
import type { ImportProblem } from './problem';
import { regionCode } from './regions';
import { oneOf, said, unsaid, type Said } from './said';
import { missingColumns, readSheet, type SheetRow } from './sheet';

/**
 * The outages that IODA curated by hand, as CSV: long English dates, and dozens of columns without a name.
 *
 * | IODA | ours |
 * | --- | --- |
 * | begin time, end time; their zone is not in the file and is asked: utc or almaty | start … end_time |
 * | scope: Country, `Region (Qostanay)`, AS | scope: national, regional, single_isp; regions |
 * | cause: Exams | trigger: exam |
 * | cause: Government-Ordered and others | stay open under trigger |
 * | – : a fall of a signal | evidence_grade: measured; cadence: continuous |
 *
 * A row whose weekday does not fit its date, or that ends before it begins, is reported and left out: which of
 * its parts is wrong cannot be known. Causes that are technical are left out, as the inclusion rule asks.
 */
export const iodaCurated: Importer = {
  kind: 'ioda-curated',
  propose(text, answers, known) {
    const sheet = readSheet(text);
    const own = sheet.rows.filter(({ cells }) => cells.country?.toLowerCase() === 'kazakhstan');
    const problems = [
      ...sheet.problems,
      ...missingColumns(sheet, ['begin time', 'country']),
      ...elsewhere(sheet.rows.length - own.length),
    ];
    const zone = zones.options.find((option) => option === answers.zone);
    if (own.length > 0 && !zone) return { questions: [zones], problems, proposals: [] };
    const read = own.map((row) => readRow(row, zone === 'utc', known));
    return {
      questions: [],
      problems: [...problems, ...read.flatMap((row) => row.problems)],
      proposals: read.flatMap(({ proposal }) => proposal ?? []),
    };
  },
};

const zones: Question = { key: 'zone', options: ['utc', 'almaty'] };

const technical =
  /^(cable[- ]cut|power[- ]outage|equipment[- ]failure|weather|earthquake|fire|maintenance|misconfiguration)$/i;

function readRow(
  { row, cells }: SheetRow,
  isUtc: boolean,
  known: Known,
): { problems: ImportProblem[]; proposal?: Proposal } {
  const { cause = '' } = cells;
  const problem = (column: string, value: string, rule: ImportProblem['rule']) => ({
    problems: [{ row, column, value, rule }],
  });
  if (technical.test(cause)) return problem('cause', cause, 'technical');
  const bounds: LongDate[] = [];
  for (const column of ['begin time', 'end time']) {
    const text = cells[column] ?? '';
    if (text === '' && column === 'end time') continue;
    const date = readLongDate(text);
    if (!date) return problem(column, text, 'day');
    if (!date.isWeekdayRight) return problem(column, text, 'weekday');
    bounds.push(date);
  }
  const [first, last] = bounds;
  if (last && last.minute < first!.minute) {
    return problem('end time', `${cells['begin time']}/${cells['end time']}`, 'reversed');
  }
  const [start, end] = bounds.map((date) => localTime(date, isUtc));
  const proposal = proposalOf(
    'events',
    { kind: 'ioda-curated', file: known.file, row, cells },
    {
      start: said(start?.day ?? ''),
      end: said(end?.day ?? ''),
      start_time: said(start?.time ?? ''),
      end_time: said(end?.time ?? ''),
      cadence: said('continuous'),
      measure: unsaid(),
      ...placeOf(cells.scope ?? '', cells.region ?? ''),
      trigger: oneOf(cause === '' ? [] : [cause], { exams: 'exam', unknown: 'unknown' }),
      evidence_grade: said('measured'),
    },
    Object.values(cells).flatMap((cell) => cell.split(/\s+/)),
  );
  return { problems: [], proposal };
}

function localTime({ minute, text, time }: LongDate, isUtc: boolean): LocalTime | undefined {
  return isUtc ? inAlmaty(minute * 60) : { day: text, time: clock(time.hour, time.minute) };
}

function placeOf(scope: string, region: string): { scope: Said; regions: Said } {
  const [, kind = '', name = ''] = /^(\w*)\s*(?:\((.*)\))?$/.exec(scope) ?? [];
  const words: Record<string, string> = {
    country: 'national',
    region: 'regional',
    as: 'single_isp',
  };
  const meaning = oneOf(kind === '' ? [] : [kind], words);
  const place = name || region;
  const code = regionCode(place, true);
  return {
    scope: kind === '' ? unsaid(scope) : meaning,
    regions: code && meaning.value === 'regional' ? said(code) : unsaid(place),
  };
}
