import { casesUnder, type Assumptions } from '$lib/model/projection/assumptions';
import { backTest, chancesFrom, type Forecaster } from '$lib/model/projection/back-test';
import { readCase, viewDays, type CaseRow } from '$lib/model/projection/case';
import { lawsOf } from '$lib/model/projection/laws';
import { isRestriction } from '$lib/model/projection/outcome';
import type { Row } from './rows';

/** A case with what names its law. */
export type NamedCaseRow = CaseRow & { in_view_from: string };

/** Each view's laws left out one by one with their scores, and the forecast for Kazakhstan's platforms. */
export function derive(
  found: readonly NamedCaseRow[],
  assumptions: Pick<Assumptions, 'hasConfounded' | 'services' | 'duty'> = {
    hasConfounded: true,
    services: 'statement',
    duty: null,
  },
): Row[] {
  const cases = found.map(readCase);
  const comparable = cases.filter(({ set }) => set === 'threat_blocking');
  const views = viewDays(found.map(({ as_of }) => as_of));
  const first = views[0];
  if (first === undefined) return [];
  const forecast = lawsOf(casesUnder(comparable, { ...assumptions, asOf: first }));
  const own = casesUnder(
    cases.filter(({ set }) => set === 'kazakhstan'),
    { ...assumptions, asOf: views.at(-1)!, hasConfounded: true, duty: null },
  );
  return [
    ...views.flatMap((asOf) => viewRows(asOf)),
    ...(forecast.length === 0
      ? []
      : own.map((platform): Row => ({
          ...blank,
          kind: 'platform',
          as_of: first,
          id: platform.service ?? platform.id,
          services: 1,
          restricted: Number(isRestriction(platform.outcome)),
          came_of_100: 100 * Number(isRestriction(platform.outcome)),
          ...rounded(chancesFrom(forecast)),
        }))),
  ];

  function viewRows(asOf: string): Row[] {
    const { laws, scores } = backTest(casesUnder(comparable, { ...assumptions, asOf }));
    if (!scores) return [];
    const score = (kind: 'brier' | 'logarithmic'): Row => ({
      ...blank,
      kind,
      as_of: asOf,
      ...rounded({
        model: scores.model[kind],
        base: scores.base[kind],
        even: scores.even[kind],
        nothing: scores.nothing[kind],
      }),
    });
    return [
      ...laws.map((law): Row => {
        const named = found.filter(({ law_id }) => law_id === law.law);
        return {
          ...blank,
          kind: 'law',
          as_of: asOf,
          id: law.law,
          country_code: named[0]!.country_code,
          year: named.map(({ in_view_from }) => in_view_from.slice(0, 4)).sort()[0]!,
          services: law.services,
          restricted: law.restricted,
          came_of_100: Math.round((100 * law.restricted) / law.services),
          ...rounded(law.chances),
        };
      }),
      score('brier'),
      score('logarithmic'),
    ];
  }
}

const blank = {
  id: null,
  country_code: null,
  year: null,
  services: null,
  restricted: null,
  came_of_100: null,
};

/** Three decimals; null of what is infinite, which JSON cannot write. */
function rounded(values: Readonly<Record<Forecaster, number>>) {
  const round = (value: number) =>
    Number.isFinite(value) ? Math.round(value * 1000) / 1000 : null;
  return {
    model: round(values.model),
    base: round(values.base),
    even: round(values.even),
    nothing: round(values.nothing),
  };
}
