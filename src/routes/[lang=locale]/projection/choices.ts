import { fates } from '$lib/model/projection/assumptions';
import type { Found } from '$lib/model/projection/world';
import type { AssumptionChoices } from '$lib/selection/assumptions';

/** What the records leave a reader to choose. */
export function choicesOf(found: readonly Found[]): AssumptionChoices {
  const cases = found.flatMap((row) => (row.part === 'case' ? [row] : []));
  const unique = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    scenarios: found.flatMap((row) =>
      row.part === 'scenario' && row.fate === 'drafted' ? [row.scenario_id] : [],
    ),
    views: unique(cases.map(({ as_of }) => as_of)),
    services: unique(
      found.flatMap((row) =>
        row.part === 'platform' && cases.some(({ service_id }) => service_id === row.service_id)
          ? [row.service_id]
          : [],
      ),
    ),
    duties: unique(cases.filter(({ set }) => set === 'threat_blocking').map(({ duty }) => duty)),
  };
}

/** Whether a scenario stands beside others of the same day for every fate of the draft. */
export function hasEveryFate(found: readonly Found[], scenario: string): boolean {
  const scenarios = found.flatMap((row) => (row.part === 'scenario' ? [row] : []));
  const asked = scenarios.find(({ scenario_id }) => scenario_id === scenario);
  return fates.every((fate) =>
    scenarios.some((other) => other.fate === fate && other.adopted === asked?.adopted),
  );
}
