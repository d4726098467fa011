import { carry } from '$lib/figure/carried';
import { chartFound, chartRows, citations } from '$lib/server/site';

/** What became of Kazakhstan's platforms: the last view of its own law. */
export async function load() {
  const found = await chartFound<{
    set: string;
    service_id: string | null;
    outcome: string;
    as_of: string;
  }>('back-test');
  return {
    outcomes: Object.fromEntries(
      found
        .filter(({ set, service_id }) => set === 'kazakhstan' && service_id !== null)
        .map(({ service_id, outcome }) => [service_id!, outcome]),
    ),
    carried: carry({ 'back-test': await chartRows('back-test') }, await citations()),
  };
}
