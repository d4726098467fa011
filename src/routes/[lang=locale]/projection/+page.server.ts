import { carry } from '$lib/figure/carried';
import type { Found } from '$lib/model/projection/world';
import { chartFound, citations } from '$lib/server/site';
import { defaultAssumptions } from '$lib/selection/assumptions';
import { choicesOf } from './choices';
import { outlookOf } from './outlook';

export async function load() {
  const found = await chartFound<Found>('projection');
  return {
    carried: carry(
      { found, ...outlookOf(found, defaultAssumptions(choicesOf(found))) },
      await citations(),
    ),
  };
}
