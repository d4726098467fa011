import { existsSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { build } from 'vite';

const library = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

/**
 * `import text from './missing.ts?classic'`: a script with all that it imports, as the text of a classic one.
 * `import text from './charts/hours/text.kk.ts?embed'`: the one of the embed of a chart in a language.
 * @type {import('vite').Plugin}
 */
export const classic = {
  name: 'classic',
  enforce: 'pre',
  load(id) {
    const [file = '', query] = id.split('?');
    if (query === 'classic') {
      return asClassic(this, { resolve: { alias: { $lib: library } }, build: toClassic(file) });
    }
    if (query !== 'embed') return undefined;
    const [, folder = '', locale = ''] = /^(.*)\/text\.(\w+)\.ts$/.exec(file) ?? [];
    return asClassic(this, {
      resolve: {
        alias: { $lib: library, 'svelte/internal/server': `${library}/embed/write.ts` },
      },
      plugins: [editionOf(folder, locale)],
      build: toClassic(editionId),
    });
  },
};

/**
 * A script with all that it imports, as the text of a module that exports it as a classic one.
 * @param {{ addWatchFile(file: string): void }} context
 * @param {import('vite').InlineConfig} options
 */
async function asClassic(context, options) {
  const built = await build({ configFile: false, logLevel: 'silent', ...options });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('not built');
  const { code, modules } = output.output[0];
  for (const file of Object.keys(modules)) if (file.startsWith(library)) context.addWatchFile(file);
  return `export default ${JSON.stringify(code.trim())};`;
}

/** @param {string} entry */
const toClassic = (entry) => ({
  write: false,
  target: 'es2020',
  lib: { entry, formats: [/** @type {const} */ ('iife')], name: 'embed' },
});

const editionId = 'virtual:edition';

/**
 * The script of one chart in one language: its code and words, its component as text, no query.
 * @param {string} folder
 * @param {string} locale
 * @returns {import('vite').Plugin}
 */
const editionOf = (folder, locale) => ({
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
