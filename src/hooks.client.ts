import type { HandleClientError } from '@sveltejs/kit';

interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): void;
}

/** What browsers with Trusted Types let become a script, besides the page's own: workers of this site. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', {
  createScriptURL: (address) =>
    new URL(address, document.baseURI).origin === location.origin ? address : null,
});

// SvelteKit writes into the tab how far its pages were scrolled. Nothing is stored unasked, so that stays in the
// page and goes with it; the place that was read stands in the browser's history alone, where it always does.
Object.defineProperty(globalThis, 'sessionStorage', { value: {} });
const { place } = (history.state ?? {}) as { place?: number };
if (place) scrollTo(0, place);
addEventListener('pagehide', () =>
  history.replaceState({ ...history.state, place: Math.round(scrollY) }, ''),
);

/** A page whose script cannot start, because a file of it does not arrive, stays as it was built. */
export const handleError: HandleClientError = ({ message }) => {
  const hasText = document.querySelector('main') !== null;
  // SvelteKit adds its announcer when it has started.
  const hasStarted = document.querySelector('#svelte-announcer') !== null;
  return hasText && !hasStarted ? new Promise<never>(() => {}) : { message };
};
