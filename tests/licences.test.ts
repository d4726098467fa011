import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const file = 'static/licences.txt';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;

/** Where a package that another one names is installed: beside it, or further up. */
function folderOf(name: string, from: string): string {
  for (let folder = from; folder !== ''; folder = folder.replace(/\/?node_modules\/[^]*$/, '')) {
    const found = `${folder}/node_modules/${name}`;
    if (existsSync(found)) return found;
  }
  return `node_modules/${name}`;
}

/** What the site ships: its dependencies with all of theirs, and Svelte, whose runtime the pages hold. */
function shippedPackages(): Map<string, { manifest: Manifest; folder: string }> {
  const found = new Map<string, { manifest: Manifest; folder: string }>();
  const add = (name: string, from: string) => {
    const folder = folderOf(name, from);
    // What only another system or a type checker needs is not installed.
    if (name.startsWith('@types/') || found.has(folder) || !existsSync(folder)) return;
    const manifest = manifestOf(folder);
    found.set(folder, { manifest, folder });
    for (const next of Object.keys(manifest.dependencies ?? {})) add(next, folder);
  };
  const { dependencies = {} } = manifestOf('.');
  for (const name of [...Object.keys(dependencies), 'svelte', '@sveltejs/kit']) add(name, '');
  return found;
}

/** The texts of licences that a package comes with. */
const textOf = (folder: string) =>
  ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'License.md']
    .map((name) => `${folder}/${name}`)
    .filter((name) => existsSync(name))
    .map((name) => readFileSync(name, 'utf8').replaceAll('\r', '').trim())[0];

/** What a package says of itself, or the first words of its licence. */
const licenceOf = ({ manifest, folder }: { manifest: Manifest; folder: string }) =>
  manifest.license ?? /MIT/.exec(textOf(folder) ?? '')?.[0] ?? 'not stated';

/** Packages under one and the same text stand together. */
function writeLicences(): string {
  const heads = new Map<string, string[]>();
  for (const shipped of shippedPackages().values()) {
    const { name, version } = shipped.manifest;
    const text = textOf(shipped.folder) ?? '';
    heads.set(text, [...(heads.get(text) ?? []), `${name} ${version}: ${licenceOf(shipped)}`]);
  }
  const parts = [...heads]
    .map(([text, names]) => [names.sort().join('\n'), text].filter(Boolean).join('\n\n'))
    .sort();
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${[`Software that this site is made with, and its licences.`, ...parts].join(rule)}\n`;
}

test('static/licences.txt names every package that the site ships, with its licence', () => {
  const text = writeLicences();
  if (process.env.UPDATE && !process.env.CI) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8') === text, `${file} is out of date: run npm run licences`).toBe(
    true,
  );
});

test('every package that the site ships says its licence, and it lets the site ship it', () => {
  const packages = [...shippedPackages().values()];
  expect(packages.length).toBeGreaterThan(20);
  const allowed = /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|OFL-1\.1|Unlicense)\b/;
  const others = packages.filter((shipped) => !allowed.test(licenceOf(shipped)));
  expect(others.map(({ manifest }) => manifest.name)).toEqual([]);
});
