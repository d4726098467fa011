import { fates, standardOf, type Assumptions, type Fate } from '$lib/model/projection/assumptions';
import type { Rejected } from './selection';

/** What a reader of the projection may choose from; the first of each list but the last view is the default. */
export interface AssumptionChoices {
  /** Ids of the scenarios that may be asked about. */
  scenarios: readonly string[];
  /** Days of the views, in order of time. */
  views: readonly string[];
  /** Ids of services, besides `statement` and `all`. */
  services: readonly string[];
  duties: readonly string[];
}

/** What is assumed where the reader assumes nothing. */
export const defaultAssumptions = ({ scenarios, views }: AssumptionChoices): Assumptions =>
  standardOf(scenarios, views);

/** The parameters of an address that say what is assumed. */
const names = {
  scenario: 'draft',
  asOf: 'known',
  confounded: 'disputes',
  weight: 'count',
  services: 'services',
  duty: 'duty',
  odds: 'chances',
} as const;

/** Reads assumptions from an address; what cannot be used is returned with its reason. */
export function parseAssumptions(
  parameters: URLSearchParams,
  choices: AssumptionChoices,
): { assumptions: Assumptions; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const standard = defaultAssumptions(choices);
  const read = <Value>(
    name: string,
    known: (text: string) => Value | undefined,
    otherwise: Value,
  ) => {
    const text = parameters.get(name);
    if (text === null) return otherwise;
    const value = known(text);
    if (value === undefined) rejected.push({ parameter: name, value: text, reason: 'unknown' });
    return value ?? otherwise;
  };
  const oneOf = (values: readonly string[]) => (text: string) =>
    values.includes(text) ? text : undefined;
  return {
    assumptions: {
      scenario: read(names.scenario, oneOf(choices.scenarios), standard.scenario),
      asOf: read(names.asOf, oneOf(choices.views), standard.asOf),
      hasConfounded: read(names.confounded, oneOf(['out']), 'in') === 'in',
      weight: read(names.weight, oneOf(['services']), 'laws') === 'laws' ? 'law' : 'row',
      services: read(
        names.services,
        oneOf(['statement', 'all', ...choices.services]),
        standard.services,
      ),
      duty: read<string | null>(names.duty, oneOf(choices.duties), null),
      odds: read(names.odds, readOdds, null),
    },
    rejected,
  };
}

/** The query string of assumptions, with a leading `?`: only what differs from the default. */
export function toAssumptionSearch(assumptions: Assumptions, choices: AssumptionChoices): string {
  const standard = defaultAssumptions(choices);
  const { scenario, asOf, hasConfounded, weight, services, duty, odds } = assumptions;
  const said: [string, string | null][] = [
    [names.scenario, scenario === standard.scenario ? null : scenario],
    [names.asOf, asOf === standard.asOf ? null : asOf],
    [names.confounded, hasConfounded ? null : 'out'],
    [names.weight, weight === 'law' ? null : 'services'],
    [names.services, services === standard.services ? null : services],
    [names.duty, duty],
    [names.odds, odds && fates.map((fate) => odds[fate]).join('-')],
  ];
  const search = said.flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return search.length > 0 ? `?${search.join('&')}` : '';
}

/** Reads `50-30-20`: hundredths of each fate in the order of `fates`. */
function readOdds(text: string): Record<Fate, number> | undefined {
  if (!/^\d{1,3}(-\d{1,3}){2}$/.test(text)) return undefined;
  return oddsOf(text.split('-').map(Number));
}

/** Weights of the fates in order as hundredths that add up to 100; `undefined` where all are 0. */
export function oddsOf(weights: readonly number[]): Record<Fate, number> | undefined {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0)) return undefined;
  const shares = weights.map((weight) => Math.floor((100 * weight) / whole));
  // What rounding left over goes to the largest.
  shares[weights.indexOf(Math.max(...weights))]! += 100 - shares.reduce((a, b) => a + b, 0);
  return Object.fromEntries(fates.map((fate, i) => [fate, shares[i]!])) as Record<Fate, number>;
}

/** Odds with one fate moved to a value: the others keep their proportions and share what is left. */
export function moveOdds(
  odds: Assumptions['odds'],
  moved: Fate,
  value: number,
): Record<Fate, number> | null {
  const others = fates.filter((fate) => fate !== moved);
  const rest = others.reduce((sum, fate) => sum + (odds?.[fate] ?? 0), 0);
  const shareOf = (fate: Fate) => (rest > 0 ? (odds?.[fate] ?? 0) / rest : 1 / others.length);
  return (
    oddsOf(fates.map((fate) => (fate === moved ? value : shareOf(fate) * (100 - value)))) ?? null
  );
}
