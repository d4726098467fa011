import { existsSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import { compile } from 'svelte/compiler';
import { build, type InlineConfig, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const library = new URL('src/lib', import.meta.url).pathname;

/** A script with all that it imports, as the text of a module that exports it as a classic one. */
async function asClassic(context: { addWatchFile(file: string): void }, options: InlineConfig) {
  const built = await build({ configFile: false, logLevel: 'silent', ...options });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('not built');
  const { code, modules } = output.output[0];
  for (const file of Object.keys(modules)) if (file.startsWith(library)) context.addWatchFile(file);
  return `export default ${JSON.stringify(code.trim())};`;
}

const toClassic = (entry: string) => ({
  write: false,
  target: 'es2020',
  lib: { entry, formats: ['iife' as const], name: 'embed' },
});

/**
 * `import text from './missing.ts?classic'`: a script of its own.
 * `import text from './charts/hours/text.kk.ts?embed'`: the one of the embed of a chart in a language.
 */
const classic: Plugin = {
  name: 'classic',
  enforce: 'pre',
  load(id) {
    const [file = '', query] = id.split('?');
    if (query === 'classic') {
      return asClassic(this, { resolve: { alias: { $lib: library } }, build: toClassic(file) });
    }
    if (query !== 'embed') return undefined;
    const [, folder, locale] = /^(.*)\/text\.(\w+)\.ts$/.exec(file)!;
    return asClassic(this, {
      resolve: {
        alias: { $lib: library, 'svelte/internal/server': `${library}/embed/write.ts` },
      },
      plugins: [edition(folder!, locale!)],
      build: toClassic(editionId),
    });
  },
};

const editionId = 'virtual:edition';

/** The script of one chart in one language: its code and words, its component as text, no query. */
const edition = (folder: string, locale: string): Plugin => ({
  name: 'edition',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(editionId) ? `\0${editionId}.ts` : undefined),
  load(id) {
    if (id.endsWith('.sql?raw')) return "export default ''";
    if (id !== `\0${editionId}.ts`) return undefined;
    const recount = existsSync(`${folder}/recount.ts`);
    return `
      import { chart } from '${folder}/chart.ts';
      import { text } from '${folder}/text.${locale}.ts';
      import messages from '${library}/i18n/messages/${locale}.ts';
      import { words } from '${library}/i18n/pages/selected.${locale}.ts';
      ${recount ? `import { recount } from '${folder}/recount.ts';` : 'const recount = undefined;'}
      import { start } from '${library}/embed/script.ts';
      void start({ chart, text, messages, words, recount });`;
  },
  transform: (code, id) =>
    id.endsWith('.svelte')
      ? compile(code, { generate: 'server', filename: id, css: 'external', dev: false }).js
      : undefined,
});

export default defineConfig({
  plugins: [classic, sveltekit()],
  build: {
    // A font in the style sheet would be loaded by every page, and the policy forbids it.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // One file a language: a page asks once for all its words.
        advancedChunks: {
          groups: ['en', 'ru', 'kk'].map((locale) => ({
            name: `language-${locale}`,
            test: new RegExp(`(text\\.|messages/)${locale}\\.ts$`),
          })),
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
