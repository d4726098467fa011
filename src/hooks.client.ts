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

/** A page whose script cannot start, because a file of it does not arrive, stays as it was built. */
export const handleError: HandleClientError = ({ message }) => {
  const hasText = document.querySelector('main') !== null;
  // SvelteKit adds its announcer when it has started.
  const hasStarted = document.querySelector('#svelte-announcer') !== null;
  return hasText && !hasStarted ? new Promise<never>(() => {}) : { message };
};
