import { expect, test } from 'vitest';
import { addressesFrom } from '$lib/server/origin';

test.each([
  [{}, '/en/'],
  [{ ORIGIN: '', BASE_PATH: '/timeline' }, '/timeline/en/'],
  [{ ORIGIN: 'https://example.org' }, 'https://example.org/en/'],
  [{ ORIGIN: 'https://example.org/', BASE_PATH: '/timeline' }, 'https://example.org/timeline/en/'],
  [{ ORIGIN: 'http://localhost:4173' }, 'http://localhost:4173/en/'],
])('with %j the address of /en/ is %s', (env, address) => {
  expect(addressesFrom(env, () => undefined)('/en/')).toBe(address);
});

test.each([
  'example.org',
  'https://example.org/site',
  'https://example.org?x',
  'https://user@example.org',
  'javascript:alert(1)',
  'ftp://example.org',
])('%j is not an origin', (ORIGIN) => {
  expect(() => addressesFrom({ ORIGIN }, () => undefined)).toThrow(
    `ORIGIN is not an origin: ${ORIGIN}`,
  );
});

test('a missing ORIGIN is said once, and not before an address is asked for', () => {
  const said: string[] = [];
  const absolute = addressesFrom({}, (message) => said.push(message));
  expect(said).toEqual([]);
  absolute('/en/');
  absolute('/kk/');
  expect(said).toHaveLength(1);
  addressesFrom({ ORIGIN: 'https://example.org' }, (message) => said.push(message))('/en/');
  expect(said).toHaveLength(1);
});
