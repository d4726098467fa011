import { build } from 'vite';

const lib = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

/**
 * `import text from './script.ts?classic'`: a script with all that it imports, as the text of a classic one.
 * @type {import('vite').Plugin}
 */
export const classic = {
  name: 'classic',
  enforce: 'pre',
  async load(id) {
    const [file = '', query] = id.split('?');
    if (query !== 'classic') return undefined;
    this.addWatchFile(file);
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { $lib: lib } },
      build: {
        write: false,
        target: 'es2020',
        lib: { entry: file, formats: ['iife'], name: 'embed' },
      },
    });
    const [output] = Array.isArray(built) ? built : [built];
    if (!output || !('output' in output)) throw new Error(`not built: ${file}`);
    return `export default ${JSON.stringify(output.output[0].code.trim())};`;
  },
};
