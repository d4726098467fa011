import { formatDay } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { readWorld, type Found } from '$lib/model/projection/world';
import { chartFound, siteDb } from '../site';
import { aheadFacts } from './ahead';
import { cellsOf } from './cells';
import { examplesFrom } from './examples';
import { gapFacts } from './gaps';
import { claimFacts, gradeFacts, includedFacts, precedentFacts } from './included';
import { viewFacts, yearOfDays } from './view';
import { countWays, eventsOf, headlineSpans } from './ways';

let asked: Promise<MethodFacts> | undefined;

/** Everything that the page on the method says in numbers; worked out once. */
export const methodFacts = (): Promise<MethodFacts> => (asked ??= workOut());

/** The first day that the first claim leaves open: the spring up to which it speaks. */
const firstOfSpring = () =>
  parseEdtf(cellsOf('claims').find(({ claim_id }) => claim_id === 'near-daily')!.end!).first;

async function workOut() {
  const spans = await headlineSpans();
  const headline = eventsOf('headline', spans);
  const spring = firstOfSpring();
  const dates = cellsOf('events').map((row) => ({
    id: row.event_id!,
    start: row.start!,
    end: row.end!,
    cadence: row.cadence!,
  }));
  const world = readWorld(await chartFound<Found>('projection'));
  const views = [...new Set(world.cases.map(({ asOf }) => asOf))].sort((a, b) => a - b);

  return {
    spring,
    claims: claimFacts(),
    included: includedFacts(spans),
    examples: examplesFrom(dates, (id) => headline.has(id)),
    grades: gradeFacts(spans),
    ways: countWays(spans, spring - 1),
    ...precedentFacts(),
    views: views.flatMap((day) =>
      (['statement', 'all'] as const).map((kind) =>
        viewFacts(world, { asOf: formatDay(day), services: kind }),
      ),
    ),
    ahead: aheadFacts(world),
    yearOfDays,
    gaps: gapFacts(headline, spring),
  };
}

export type MethodFacts = Awaited<ReturnType<typeof workOut>>;

/** Days of a year, cumulative. */
export interface Year {
  year: number;
  documented: number;
  with_patterns: number;
  possible_at_most: number;
}

/** The days by year, by the query that readers are offered on the page of SQL. */
export const methodYears = async (query: string): Promise<Year[]> =>
  (await siteDb()).rows<Year>(query);
