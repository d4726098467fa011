import { sveltekit } from '@sveltejs/kit/vite';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** `import text from './script.ts?classic'`: a script with all that it imports, as the text of a classic one. */
const classic: Plugin = {
  name: 'classic',
  enforce: 'pre',
  async load(id) {
    const [file, query] = id.split('?');
    if (query !== 'classic') return undefined;
    this.addWatchFile(file!);
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { $lib: new URL('src/lib', import.meta.url).pathname } },
      build: {
        write: false,
        target: 'es2020',
        lib: { entry: file!, formats: ['iife'], name: 'embed' },
      },
    });
    const [output] = Array.isArray(built) ? built : [built];
    if (!output || !('output' in output)) throw new Error(`not built: ${file}`);
    return `export default ${JSON.stringify(output.output[0].code.trim())};`;
  },
};

export default defineConfig({
  plugins: [classic, sveltekit()],
  build: {
    // A font in the style sheet would be loaded by every page, and the policy forbids it.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Small files compress badly, and each is a request: what pages share comes in two.
          groups: [
            {
              name: 'shared',
              test: /node_modules\/(svelte|@sveltejs|devalue)\/|src\/lib\/(i18n|model)\/[^/]+$/,
              minShareCount: 12,
            },
            {
              name: 'figures',
              test: /src\/lib\/(figure|selection|charts|charts\/marks|db|tables)\/[^/]+$/,
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
