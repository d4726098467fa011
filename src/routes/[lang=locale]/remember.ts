import { replaceState } from '$app/navigation';
import { withParameter } from '$lib/selection/address';

/** Puts a parameter into the address of the page, or takes it out where it is empty, without a visit. */
export const remember = (name: string, value: string): void =>
  replaceState(`${location.pathname}${withParameter(location.search, name, value)}`, {});
