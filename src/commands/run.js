// Runs a command of this folder, in TypeScript as it stands: node src/commands/run.js <name> [arguments…]
// A command is a file that exports run(arguments), which answers with the exit code.
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { classic } from '../lib/embed/classic.js';

const [name, ...rest] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));

// Nothing listens: the server only reads modules, those that a command imports later among them.
const server = await createServer({
  root,
  configFile: false,
  envDir: false,
  appType: 'custom',
  logLevel: 'error',
  plugins: [classic, svelte({ configFile: false })],
  // The one of SvelteKit need not be there yet. Vite's types leave the setting out.
  oxc: /** @type {object} */ ({ tsconfig: false }),
  resolve: { alias: { $lib: `${root}src/lib` } },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { run } = await server.ssrLoadModule(`/src/commands/${name}.ts`);
  process.exitCode = await run(rest);
} catch (error) {
  // What a person typed is told in a line; anything else is a fault of ours and shows where it arose.
  const isTyped = error instanceof RangeError || (error instanceof Error && 'code' in error);
  if (!isTyped) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
} finally {
  await server.close();
}
