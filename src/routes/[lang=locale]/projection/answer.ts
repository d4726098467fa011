import { rangeInWords } from '$lib/charts/projection/sentences';
import type { Answer } from '$lib/i18n/pages/projection';
import type { Assumptions } from '$lib/model/projection/assumptions';
import type { Outlook } from './outlook';

/** The numbers of the plain sentence. */
export function answerOf(
  { rates, projection }: Outlook,
  { asOf, services, weight, scenario }: Assumptions,
): Omit<Answer, 'scenario' | 'day'> {
  const row = (by: Assumptions['weight']) =>
    rates.find(
      (rate) =>
        rate.as_of === asOf &&
        rate.services === (services === 'statement' ? 'statement' : 'all') &&
        rate.weight === by &&
        rate.outcome === 'restricted',
    );
  const rate = row(weight);
  const cutOf = (id: string): string | null => {
    const whole = projection.find((found) => found.scenario === id && found.month === null);
    return whole ? rangeInWords(whole.cut_named, whole.cut_possible) : null;
  };
  return {
    restricted: rate?.n ?? 0,
    of: rate ? totalOf(rates, rate) : 0,
    weight,
    of100: rate?.of_100 ?? null,
    range:
      rate && rate.low !== null && rate.high !== null ? { low: rate.low, high: rate.high } : null,
    laws: row('law') ? totalOf(rates, row('law')!) : 0,
    cut: cutOf(scenario),
    mixed: cutOf('mix'),
  };
}

const totalOf = (rates: Outlook['rates'], like: Outlook['rates'][number]): number =>
  rates
    .filter(
      ({ as_of, services, weight, outcome }) =>
        as_of === like.as_of &&
        services === like.services &&
        weight === like.weight &&
        outcome !== 'restricted',
    )
    .reduce((sum, { n }) => sum + n, 0);
