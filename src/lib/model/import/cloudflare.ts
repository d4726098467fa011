import { localBounds, secondsOf } from './almaty';
import { elsewhere, proposalOf, type Importer, type Known, type Proposal } from './importer';
import { isRecord, readList, textOf, type Entry } from './list';
import type { ImportProblem } from './problem';
import { own, said, unsaid, type Said } from './said';

/**
 * Outages of Cloudflare Radar, the JSON of `/radar/annotations/outages?location=KZ`, also in older versions
 * with fewer fields.
 *
 * | Radar | ours |
 * | --- | --- |
 * | startDate, endDate in UTC; no end: not known, or not yet | start, end, start_time, end_time in Almaty |
 * | outageType NATIONWIDE, REGIONAL, NETWORK; PLATFORM stays open | scope: national, regional, single_isp |
 * | outageCause BLOCKING; GOVERNMENT_DIRECTED and others stay open | measure: blocking |
 * | – : Radar sees traffic | evidence_grade: measured; cadence: continuous |
 * | linkedUrl | link of the proposal |
 *
 * Causes that are technical (a cut cable, a fire, the weather …) are left out, as the inclusion rule asks.
 *
 * Source: package cloudflare 7.3.0 (Apache-2.0), `radar.annotations.outages`.
 */
export const cloudflare: Importer = {
  kind: 'cloudflare',
  propose(text, _answers, known) {
    const { entries, problems } = readList(text, ['result', 'annotations']);
    const own = entries.filter(({ fields }) => isAboutKazakhstan(fields.locations));
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

const isAboutKazakhstan = (locations: unknown) =>
  Array.isArray(locations) && locations.includes('KZ');

const scopes = { NATIONWIDE: 'national', REGIONAL: 'regional', NETWORK: 'single_isp' };

const scopeOf = (type: string): Said => {
  const scope = own(scopes, type);
  return scope ? said(scope) : unsaid(type);
};

const technical = [
  ...['CABLE_CUT', 'CYBERATTACK', 'DNS', 'FIRE', 'MAINTENANCE', 'MECHANICAL', 'MISCONFIGURATION'],
  ...['NATURAL_DISASTER', 'NETWORK_PROBLEM', 'POWER_OUTAGE', 'SOFTWARE', 'TECHNICAL_PROBLEM'],
  'WEATHER',
];

function readEntry(
  { row, fields, cells }: Entry,
  known: Known,
): { problems: ImportProblem[]; proposal?: Proposal } {
  const outage = isRecord(fields.outage) ? fields.outage : {};
  const cause = textOf(outage.outageCause);
  const type = textOf(outage.outageType);
  if (technical.includes(cause)) {
    return { problems: [{ row, column: 'outageCause', value: cause, rule: 'technical' }] };
  }
  const { startDate = '', endDate = '' } = cells;
  const bounds = localBounds(row, [startDate, endDate], secondsOf);
  if ('problems' in bounds) return bounds;
  const proposal = proposalOf(
    'events',
    { kind: 'cloudflare', file: known.file, row, cells },
    {
      ...bounds.columns,
      cadence: said('continuous'),
      measure: cause === 'BLOCKING' ? said('blocking') : unsaid(cause),
      scope: scopeOf(type),
      regions: unsaid(cells.scope ?? ''),
      evidence_grade: said('measured'),
    },
    [cells.linkedUrl ?? ''],
  );
  return { problems: [], proposal };
}
