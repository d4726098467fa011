import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { classic } from './src/lib/embed/classic.js';

export default defineConfig({
  plugins: [classic, sveltekit()],
  build: {
    // A font in the style sheet would be loaded by every page, and the policy forbids it.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Small files compress badly, and each is a request: what pages share comes in two, but for what
          // some pages alone, or a click, need.
          groups: [
            {
              name: 'shared',
              test: /node_modules\/(svelte|@sveltejs|devalue)\/(?!.*bindings\/input)|src\/lib\/(i18n|model)\/(?!(countries|collation|regions)\.)[^/]+$/,
              minShareCount: 12,
            },
            {
              name: 'figures',
              test: /src\/lib\/(figure|selection|charts|charts\/marks)\/(?!(event-list|load-records|SourceLinks|Note)\.)[^/]+$/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Far from UTC and from Almaty: a date that leaks through the machine's zone fails here.
    env: { TZ: 'America/Los_Angeles' },
    restoreMocks: true,
    // The engine takes seconds to open on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files share a worker's modules, and with them one engine.
    isolate: false,
    // The palette is read as text.
    css: true,
  },
});
