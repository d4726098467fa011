import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; resolved?: string; integrity?: string }>;
};

test('every dependency is pinned to one version, the one that is locked', () => {
  const pinned = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  const locked = pinned.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]);
  expect(locked).toEqual(pinned);
});

test('every package that is locked has a checksum, and no address of its own', () => {
  const others = Object.entries(lock.packages).filter(
    ([folder, { resolved, integrity }]) =>
      folder !== '' && (resolved !== undefined || !integrity?.startsWith('sha512-')),
  );
  expect(others.map(([folder]) => folder)).toEqual([]);
});
