import { localBounds } from './almaty';
import {
  elsewhere,
  proposalOf,
  type Answers,
  type Importer,
  type Known,
  type Proposal,
} from './importer';
import { isRecord, readList, textOf, type Entry } from './list';
import type { ImportProblem } from './problem';
import { said, unsaid } from './said';

/**
 * Outage events of IODA, the JSON of `/v2/outages/events`, in both of its formats: `codf` (location, start,
 * duration) and `ioda` (entity, from, until).
 *
 * | IODA | ours |
 * | --- | --- |
 * | start, from: seconds since 1970 | start, start_time in Almaty |
 * | start + duration, until | end, end_time in Almaty |
 * | country/…, region/…, asn/… | scope: national, regional, single_isp |
 * | – : a fall of a signal | evidence_grade: measured; cadence: continuous |
 * | datasource, score | stay open under measure: a fall of traffic has no cause |
 *
 * Regions and networks carry no country: it is asked.
 *
 * Source: InetIntel/ioda-api.
 */
export const ioda: Importer = {
  kind: 'ioda',
  propose(text, answers, known) {
    const { entries, problems } = readList(text, ['data']);
    const countries = entries.map((entry) => countryOf(entry, answers));
    if (countries.includes(undefined)) {
      return { questions: [{ key: 'country', options: ['KZ'] }], problems, proposals: [] };
    }
    const own = entries.filter((_, i) => countries[i] === 'KZ');
    const read = own.map((entry) => readEntry(entry, known));
    return {
      questions: [],
      problems: [
        ...problems,
        ...elsewhere(entries.length - own.length),
        ...read.flatMap((entry) => entry.problems),
      ],
      proposals: read.flatMap(({ proposal }) => proposal ?? []),
    };
  },
};

/** What an event is about: a type, `country`, and a code, `KZ`. */
function entityOf({ fields, cells }: Entry): { type: string; code: string } {
  if (isRecord(fields.entity)) {
    return { type: textOf(fields.entity.type), code: textOf(fields.entity.code) };
  }
  const [type = '', code = ''] = (cells.location ?? '').split('/');
  return { type, code };
}

/** The country of an event; `undefined` where neither it nor an answer says. */
function countryOf(entry: Entry, { country }: Answers): string | undefined {
  const { type, code } = entityOf(entry);
  if (type === 'country') return code;
  return type === 'region' || type === 'asn' ? country : '';
}

const scopes: Record<string, string> = {
  country: 'national',
  region: 'regional',
  asn: 'single_isp',
};

function readEntry(entry: Entry, known: Known): { problems: ImportProblem[]; proposal?: Proposal } {
  const { row, cells } = entry;
  const { type, code } = entityOf(entry);
  const start = cells.start ?? cells.from ?? '';
  const end = cells.duration ? sumOf(start, cells.duration) : (cells.until ?? '');
  const bounds = localBounds(row, [start, end], seconds);
  if ('problems' in bounds) return bounds;
  const { datasource = '', score = '' } = cells;
  const proposal = proposalOf(
    'events',
    { kind: 'ioda', file: known.file, row, cells },
    {
      ...bounds.columns,
      cadence: said('continuous'),
      measure: unsaid([datasource, score].filter(Boolean).join(' ')),
      scope: said(scopes[type] ?? ''),
      regions: type === 'region' ? unsaid(cells.location_name || code) : unsaid(),
      evidence_grade: said('measured'),
    },
  );
  return { problems: [], proposal };
}

const seconds = (text: string) => (/^\d{1,12}(\.\d+)?$/.test(text) ? Number(text) : undefined);

/** The sum of two numbers in text; where they are none, both as they stand, for the problem. */
const sumOf = (a: string, b: string) =>
  seconds(a) === undefined || seconds(b) === undefined
    ? `${a} + ${b}`
    : String(Number(a) + Number(b));
