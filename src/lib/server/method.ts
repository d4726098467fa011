import { countRestrictedDays, type DayCounts } from '$lib/model/restricted-days';
import { formatDay, lengthOf, parseDay, type Day } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { toSpans, type Span } from '$lib/model/event';
import { casesUnder, type Assumptions } from '$lib/model/projection/assumptions';
import { backTest, type BackTest } from '$lib/model/projection/back-test';
import { baseOf } from '$lib/model/projection/base';
import type { Case } from '$lib/model/projection/case';
import { lay, of100, spreadOf, type Spread } from '$lib/model/projection/days-ahead';
import { lawsOf } from '$lib/model/projection/laws';
import { project } from '$lib/model/projection/project';
import { ratesOf, type Rate } from '$lib/model/projection/rates';
import type { Scenario } from '$lib/model/projection/scenario';
import { untilRestriction, untilReturn } from '$lib/model/projection/spells';
import { kaplanMeier, survivalAt, type Step } from '$lib/model/projection/survival';
import { readWorld, type Found, type World } from '$lib/model/projection/world';
import { enumOf, itemsOf } from '$lib/model/schema';
import { defaultSelection } from '$lib/selection/selection';
import { standardAssumptions } from '$lib/charts/projection/derive';
import headlineSpansSql from '$lib/tables/headline-spans.sql?raw';
import { readTable, schema } from './data';
import { choicesOf, chartFound, siteDb } from './site';

const lastEvidence = parseDay(schema.lastEvidence);
const cellsOf = (table: string) => readTable(table).rows.map(({ cells }) => cells);

/** A span with what a way of counting decides by. */
export interface HeadlineSpan extends Span {
  event: string;
  measure: string;
  scope: string;
  grade: string;
  /** How many sources the event cites. */
  sources: number;
}

/** The spans of every event of a headline service, whatever its measure, scope and grade. */
export async function headlineSpans(): Promise<HeadlineSpan[]> {
  type Row = Omit<HeadlineSpan, 'event' | 'first' | 'last'> &
    Record<'event_id' | 'first' | 'last', string>;
  const rows = await (await siteDb()).rows<Row>(headlineSpansSql);
  return rows.map(({ event_id, first, last, ...rest }) => ({
    ...rest,
    event: event_id,
    first: parseDay(first),
    last: parseDay(last),
  }));
}

/** Ways of counting: the headline, and one thing changed. */
export const ways = [
  'headline',
  'recalled',
  'measured',
  'twoSources',
  'everywhere',
  'orders',
  'interception',
] as const;
export type Way = (typeof ways)[number];

const standard = defaultSelection(choicesOf('en'));

/** Whether a way of counting takes a span. */
function takes(way: Way, span: HeadlineSpan): boolean {
  const measures = {
    orders: [...standard.measures, 'content_order'],
    interception: [...standard.measures, 'https_interception'],
  } as Partial<Record<Way, string[]>>;
  const grades = { recalled: [...standard.grades, 'recalled'], measured: ['measured'] } as Partial<
    Record<Way, string[]>
  >;
  return (
    (measures[way] ?? standard.measures).includes(span.measure) &&
    (grades[way] ?? standard.grades).includes(span.grade) &&
    (way === 'everywhere' || standard.scopes.includes(span.scope)) &&
    (way !== 'twoSources' || span.sources > 1)
  );
}

/** Days of the whole period, and of the time that the first claim is about, in a way of counting. */
export interface Counted {
  way: Way;
  events: number;
  all: DayCounts;
  until: DayCounts;
}

/** @param before the last day that the first claim is about */
export function countWays(spans: readonly HeadlineSpan[], before: Day): Counted[] {
  const whole = { first: parseDay(schema.temporal.start), last: lastEvidence };
  return ways.map((way) => {
    const taken = spans.filter((span) => takes(way, span));
    return {
      way,
      events: new Set(taken.map(({ event }) => event)).size,
      all: countRestrictedDays(taken, whole),
      until: countRestrictedDays(taken, { first: whole.first, last: before }),
    };
  });
}

/** An event whose dates show what becomes of them. */
export interface Example {
  shape: Shape;
  id: string;
  start: string;
  end: string;
  cadence: string;
  spans: Span[];
}

export const shapes = [
  'oneDay',
  'vagueEnd',
  'vagueStart',
  'noEnd',
  'ongoing',
  'pattern',
  'window',
] as const;
export type Shape = (typeof shapes)[number];

/** Whether a date is known to the day. */
const isDay = (text: string) => {
  const { precision, approximate } = parseEdtf(text);
  return precision === 'day' && !approximate;
};

type Dates = Pick<Example, 'start' | 'end' | 'cadence'>;

/** What the dates of an event are an example of. */
export function shapeOf({ start, end, cadence }: Dates): Shape | undefined {
  if (cadence === 'daily' || cadence === 'near_daily') return 'pattern';
  if (cadence !== 'continuous') return 'window';
  if (!isDay(start)) return end === '' || end === '..' ? undefined : 'vagueStart';
  if (end === '') return 'noEnd';
  if (end === '..') return 'ongoing';
  if (start === end) return 'oneDay';
  return isDay(end) ? undefined : 'vagueEnd';
}

const classesIn = ({ spans }: Pick<Example, 'spans'>) =>
  new Set(spans.map((span) => span.class)).size;

/** For each shape an event with days of as many classes as any has; of the headline if one is among them. */
export function examplesFrom(
  events: readonly (Dates & { id: string })[],
  isHeadline: (id: string) => boolean,
): Example[] {
  return shapes.flatMap((shape) => {
    const alike = events.filter((event) => shapeOf(event) === shape);
    const worked = alike
      .map(({ id, start, end, cadence }) => {
        const spans = toSpans({ start, end, cadence }, lastEvidence);
        return { shape, id, start, end, cadence, spans };
      })
      .sort((a, b) => classesIn(b) - classesIn(a));
    // Sorting keeps the order of equals.
    const best = worked.filter((one) => classesIn(one) === classesIn(worked[0]!));
    return best.length > 0 ? [best.find(({ id }) => isHeadline(id)) ?? best[0]!] : [];
  });
}

/** A view, a choice of services, and what the precedents of the threatening laws say there. */
export interface ViewFacts {
  asOf: string;
  services: 'statement' | 'all';
  cases: number;
  laws: number;
  confounded: number;
  byOutcome: Record<string, number>;
  byRow: Rate;
  byLaw: Rate;
  /** The same without the cases beside which another dispute stood. */
  unmixedByRow: Rate;
  unmixedByLaw: Rate;
  survival: SurvivalFacts;
  test: BackTest;
}

/** A curve with what it could not use. */
export interface SurvivalFacts {
  spells: number;
  observed: number;
  leftOut: number;
  steps: Step[];
  /** The share not restricted for longer than a year; null where the curve ends before. */
  afterYear: number | null;
  /** Restrictions whose length is known, last seen, and left out. */
  returned: number;
  notReturned: number;
  returnLeftOut: number;
}

/** The time at which the curves are read. */
const yearOfDays = 365;

const threat = 'threat_blocking';

function viewFacts(
  world: World,
  view: Pick<Assumptions, 'asOf'> & Pick<ViewFacts, 'services'>,
): ViewFacts {
  const pick = (hasConfounded: boolean) =>
    casesUnder(world.cases, { ...view, hasConfounded, duty: null }).filter(
      ({ set }) => set === threat,
    );
  const [cases, unmixed] = [pick(true), pick(false)];
  const { byOutcome, restricted } = ratesOf(cases, 'row');
  return {
    ...view,
    cases: cases.length,
    laws: lawsOf(cases).length,
    confounded: cases.filter(({ isConfounded }) => isConfounded).length,
    byOutcome: Object.fromEntries(Object.entries(byOutcome).map(([key, { n }]) => [key, n])),
    byRow: restricted,
    byLaw: ratesOf(cases, 'law').restricted,
    unmixedByRow: ratesOf(unmixed, 'row').restricted,
    unmixedByLaw: ratesOf(unmixed, 'law').restricted,
    survival: survivalFacts(cases),
    test: backTest(cases),
  };
}

function survivalFacts(cases: readonly Case[]): SurvivalFacts {
  const { spells, leftOut } = untilRestriction(cases);
  const steps = kaplanMeier(spells);
  const back = untilReturn(cases);
  const returned = back.spells.filter(({ isObserved }) => isObserved).length;
  return {
    spells: spells.length,
    observed: spells.filter(({ isObserved }) => isObserved).length,
    leftOut,
    steps,
    afterYear: survivalAt(steps, yearOfDays),
    returned,
    notReturned: back.spells.length - returned,
    returnLeftOut: back.leftOut,
  };
}

/** A law that futures are drawn from: of its cases, those that reach the months ahead. */
export interface LawReach {
  law: string;
  cases: number;
  /** With a certain day in the months ahead, and with a possible one. */
  named: number;
  possible: number;
  /** The chance that one service or more is cut off, if this law is drawn. */
  chanceNamed: number;
  chancePossible: number;
}

/** The chances of a cut worked out without drawing: what the drawn ones must come near to. */
export function reachOf(scenario: Scenario, comparable: readonly Case[], services: number) {
  const length = scenario.months.reduce((sum, month) => sum + lengthOf(month), 0);
  const daysOf = (found: Case) => {
    const days = new Uint8Array(length);
    lay(found, days);
    return days;
  };
  const chance = (share: number) => 1 - (1 - share) ** services;
  const laws = lawsOf(comparable).map(({ id, cases }): LawReach => {
    const laid = cases.map(daysOf);
    const named = laid.filter((days) => days.includes(2)).length;
    const possible = laid.filter((days) => days.some((strength) => strength > 0)).length;
    return {
      law: id,
      cases: cases.length,
      named,
      possible,
      chanceNamed: chance(named / cases.length),
      chancePossible: chance(possible / cases.length),
    };
  });
  const mean = (pick: (law: LawReach) => number) =>
    laws.reduce((sum, law) => sum + pick(law), 0) / laws.length;
  return {
    laws,
    named: laws.length === 0 ? 0 : mean(({ chanceNamed }) => chanceNamed),
    possible: laws.length === 0 ? 0 : mean(({ chancePossible }) => chancePossible),
  };
}

/** A scenario as the table has it, and what is drawn under the standard assumptions. */
export interface ScenarioFacts {
  id: string;
  fate: string;
  set: string;
  basis: string;
  adopted: string;
  first: Day;
  last: Day;
  laws: number;
  cutNamed: number;
  cutPossible: number;
  named: Spread;
  possible: Spread;
}

function aheadFacts(world: World) {
  const assumptions = standardAssumptions(world);
  const rows = new Map(cellsOf('scenarios').map((row) => [row.scenario_id!, row]));
  const lanes = world.scenarios.map((scenario): ScenarioFacts => {
    const { id, fate, set, months } = scenario;
    const { futures, laws } = project(world, { ...assumptions, scenario: id }).lanes.find(
      (lane) => lane.scenario?.id === id,
    )!;
    const row = rows.get(id)!;
    return {
      id,
      fate,
      set: set ?? '',
      basis: row.basis!,
      adopted: row.adopted!,
      first: months[0]!.first,
      last: months.at(-1)!.last,
      laws,
      cutNamed: of100(futures, ({ isCutNamed }) => isCutNamed),
      cutPossible: of100(futures, ({ isCutPossibly }) => isCutPossibly),
      named: spreadOf(futures.map(({ total }) => total.named)),
      possible: spreadOf(futures.map(({ total }) => total.possible)),
    };
  });
  const asked = world.scenarios.find(({ id }) => id === assumptions.scenario)!;
  const comparable = casesUnder(world.cases, assumptions).filter(({ set }) => set === asked.set);
  const { period, episodes } = baseOf(world.spans.get(asked.id) ?? [], asked.base);
  const services = world.platforms.filter(({ isStatement }) => isStatement).length;
  const days = asked.months.reduce((sum, month) => sum + lengthOf(month), 0);
  return {
    asked: asked.id,
    asOf: assumptions.asOf,
    services,
    platforms: world.platforms.length,
    months: asked.months.length,
    days,
    triggers: itemsOf(rows.get(asked.id)!.base_triggers!),
    base: {
      period,
      length: lengthOf(period),
      episodes: episodes.length,
      lengths: episodes.map((episode) => episode.days.length),
      named: episodes.flatMap((episode) => episode.days).filter((day) => day === 2).length,
      possible: episodes.flatMap((episode) => episode.days).length,
      expected: (episodes.length / lengthOf(period)) * days,
    },
    reach: reachOf(asked, comparable, services),
    scenarios: lanes,
  };
}

let asked: Promise<MethodFacts> | undefined;

/** Everything that the page on the method says in numbers; worked out once. */
export const methodFacts = (): Promise<MethodFacts> => (asked ??= workOut());

async function workOut() {
  const events = cellsOf('events');
  const services = cellsOf('services');
  const sources = cellsOf('sources');
  const claims = cellsOf('claims');
  const precedents = cellsOf('precedents');
  const spans = await headlineSpans();
  const headline = new Set(
    spans.filter((span) => takes('headline', span)).map(({ event }) => event),
  );
  const recalled = new Set(
    spans.filter((span) => takes('recalled', span)).map(({ event }) => event),
  );
  const counted = events.filter(({ event_id }) => headline.has(event_id!));
  const spring = parseEdtf(claims.find(({ claim_id }) => claim_id === 'near-daily')!.end!);
  const world = readWorld(await chartFound<Found>('projection'));
  const views = [...new Set(world.cases.map(({ asOf }) => asOf))].sort((a, b) => a - b);
  const grades = enumOf(schema, 'events', 'evidence_grade');
  const complied = precedents.filter((row) => ['yes', 'partial'].includes(row.complied!));
  const startsBefore = (row: Record<string, string>) => parseEdtf(row.start!).first < spring.first;
  const measured = (rows: typeof events) =>
    rows.filter(({ evidence_grade }) => evidence_grade === 'measured').length;
  const [early, late] = [events.filter(startsBefore), events.filter((row) => !startsBefore(row))];

  return {
    /** The first day that the first claim leaves open: the spring up to which it speaks. */
    spring: spring.first,
    claims: claims.map((row) => ({
      id: row.claim_id!,
      isTestable: row.testable === 'true',
      testedBy: itemsOf(row.tested_by!),
    })),
    included: {
      events: events.length,
      sources: sources.length,
      services: services.length,
      headline: services.filter((row) => row.headline === 'true').length,
      measures: standard.measures,
      measuresOff: enumOf(schema, 'events', 'measure').filter(
        (measure) => !standard.measures.includes(measure),
      ),
      counted: headline.size,
      outlined: recalled.size - headline.size,
      otherService: events.length - new Set(spans.map(({ event }) => event)).size,
      orders: events.filter((row) => row.measure === 'content_order').length,
      interceptions: events.filter((row) => row.measure === 'https_interception').length,
      notNational: events.filter((row) => row.scope !== 'national').length,
    },
    examples: examplesFrom(
      events.map((row) => ({
        id: row.event_id!,
        start: row.start!,
        end: row.end!,
        cadence: row.cadence!,
      })),
      (id) => headline.has(id),
    ),
    grades: grades.map((value) => ({
      value,
      events: events.filter((row) => row.evidence_grade === value).length,
      headline: events.filter((row) => recalled.has(row.event_id!) && row.evidence_grade === value)
        .length,
      isCounted: standard.grades.includes(value),
    })),
    ways: countWays(spans, spring.first - 1),
    sets: enumOf(schema, 'precedents', 'set').map((value) => {
      const rows = precedents.filter((row) => row.set === value);
      return { value, rows: rows.length, laws: new Set(rows.map((row) => row.law_id)).size };
    }),
    confounded: {
      n: precedents.filter((row) => row.confounded === 'true').length,
      of: precedents.length,
    },
    views: views.flatMap((day) =>
      (['statement', 'all'] as const).map((kind) =>
        viewFacts(world, { asOf: formatDay(day), services: kind }),
      ),
    ),
    ahead: aheadFacts(world),
    yearOfDays,
    gaps: {
      noEnd: events.filter(({ end }) => end === '').length,
      notToTheDay: events.filter((row) => !isDay(row.start!)).length,
      oneSource: events.filter((row) => itemsOf(row.source_ids!).length === 1).length,
      countedOneSource: counted.filter((row) => itemsOf(row.source_ids!).length === 1).length,
      early: early.length,
      earlyMeasured: measured(early),
      late: late.length,
      lateMeasured: measured(late),
      complied: complied.length,
      undated: complied.filter((row) => row.complied_on === '').length,
      noDeadline: precedents.filter((row) => row.compliance_deadline === '').length,
      precedents: precedents.length,
    },
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
