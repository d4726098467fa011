import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { placeOfNotice, withNotice } from '$lib/figure/correction-notice';
import { locales, type Locale } from '$lib/i18n/locale';
import { concerns, correctionFrom } from '$lib/model/correction';
import { parseCsv } from '$lib/model/csv';
import { corrections, frozenEmbed } from '$lib/server/corrections';
import { freeze } from '$lib/server/freeze';
import {
  filesOf,
  frozenChoice,
  frozenVersions,
  readFrozen,
  readStore,
  slugsOf,
  type Frozen,
} from '$lib/server/frozen';

// What `npm run freeze` writes of the current data is read in tests/pages/frozen.spec.ts, from the built site.

const folder = mkdtempSync(path.join(tmpdir(), 'frozen-'));
afterAll(() => rmSync(folder, { recursive: true }));

const first: Frozen = {
  version: '0.1.0+0a1b2c3d',
  released: '2021-10-01',
  files: Object.fromEntries(
    locales.flatMap((locale) => [
      [`${locale}/embed/hours/`, `<figure>\n${placeOfNotice}\n<h1>${locale}</h1></figure>`],
      [`${locale}/charts/hours.csv`, 'hour,days\n18,4\n'],
      [
        `${locale}/charts/hours-card.svg`,
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" width="4" height="2"></svg>',
      ],
    ]),
  ),
};
const second: Frozen = { ...first, version: '0.10.0+4e5f6a7b', released: '2021-11-01' };
const third: Frozen = { ...first, version: '0.9.0+89abcdef', released: '2021-10-15', files: {} };

test('freeze() writes a version once; a second time it changes no byte', () => {
  expect(freeze(folder, first)).toEqual({ done: 'written' });
  const file = path.join(folder, '0.1.0-0a1b2c3d.json.br');
  const before = readFileSync(file);
  expect(freeze(folder, { ...first })).toEqual({ done: 'kept' });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('freeze() never touches a version that differs, and names what does', () => {
  const file = path.join(folder, '0.1.0-0a1b2c3d.json.br');
  const before = readFileSync(file);
  const files = { ...first.files, 'ru/charts/hours.csv': 'hour,days\n18,5\n' };
  const result = freeze(folder, { ...first, files });
  expect(result).toEqual({ problem: expect.stringContaining('ru/charts/hours.csv') as string });
  expect(result).toEqual({ problem: expect.stringContaining('stays as it is') as string });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('freeze() refuses a second fingerprint of one number', () => {
  const result = freeze(folder, { ...first, version: '0.1.0+ffffffff' });
  expect(result).toEqual({ problem: expect.stringContaining('0.1.0+0a1b2c3d') as string });
  expect(readdirSync(folder)).toHaveLength(1);
});

test('readStore() reads what was frozen, newest first by number and not by letter', () => {
  freeze(folder, third);
  freeze(folder, second);
  expect(readStore(folder)).toEqual([second, third, first]);
  expect(readStore(path.join(folder, 'nothing'))).toEqual([]);
});

test('frozenChoice() is the newest version that holds the chart', () => {
  const versions = readStore(folder);
  expect(frozenChoice('hours', second.version, versions)).toEqual({
    version: second.version,
    folder: '0.10.0-4e5f6a7b',
    released: '2021-11-01',
    isCurrent: true,
  });
  expect(frozenChoice('hours', '0.11.0+00000000', versions)?.isCurrent).toBe(false);
  // The version between holds no chart.
  expect(frozenChoice('hours', '', [third, first])?.version).toBe(first.version);
  expect(frozenChoice('unknown', second.version, versions)).toBeUndefined();
});

test('a frozen card is published as a picture too', () => {
  const files = filesOf(first);
  expect(files).toContain('kk/charts/hours-card.svg');
  expect(files).toContain('kk/charts/hours-card.png');
  expect(files.some((file) => file.endsWith('/'))).toBe(false);
  const picture = readFrozen(first, 'kk/charts/hours-card.png') as Uint8Array;
  expect(String.fromCharCode(...picture.subarray(1, 4))).toBe('PNG');
  expect(readFrozen(first, 'kk/charts/other-card.png')).toBeUndefined();
  expect(readFrozen(first, 'kk/charts/hours.csv')).toBe('hour,days\n18,4\n');
});

const fixtures = parseCsv(
  'corrections.csv',
  readFileSync('tests/fixtures/corrections.csv', 'utf8'),
).rows.map(({ cells }) => correctionFrom(cells));
const [oneChart, allCharts] = fixtures;

test.each<[string, string, boolean, boolean]>([
  // Version, chart; whether the correction of one chart, and that of all charts, concerns it.
  ['0.1.0+0a1b2c3d', 'hours', true, true],
  ['0.1.0+0a1b2c3d', 'calendar', false, true],
  ['0.2.0+4e5f6a7b', 'hours', true, false],
  ['0.2.0+4e5f6a7b', 'calendar', false, false],
  ['0.2.0+00000000', 'hours', false, false],
])('concerns() of version %s and chart %s', (version, slug, one, all) => {
  expect(concerns(oneChart!, version, slug)).toBe(one);
  expect(concerns(allCharts!, version, slug)).toBe(all);
});

test.each<[Locale, string, string]>([
  ['en', 'This chart has been corrected', '2 October 2021'],
  ['ru', 'Этот график исправлен', '2 октября 2021 года'],
  ['kk', 'Бұл график түзетілген', '2021 жылғы 2 қазан'],
])('a frozen embed of a corrected version says so in %s', async (locale, lede, date) => {
  const html = (await frozenEmbed(first, 'hours', locale, fixtures))!;
  expect(html).toContain(lede);
  expect(html).toContain('0.1.0+0a1b2c3d');
  expect(html.replaceAll('\u00a0', ' ')).toContain(date);
  // Both corrections, as text.
  expect(html).toContain(
    'The blocking of 9 May 2019 ended at 20:00, &quot;as the agency said&quot;.',
  );
  expect(html).toContain('It ended at 22:00.');
  expect(html).toContain('The last evidence was dated 1 June 2021.');
  expect(html).toContain(`href="../../../../../${locale}/charts/hours/"`);
  expect(html).not.toContain('<script');
  // All else is as it was.
  expect(html.replace(/<aside.*<\/aside>/, placeOfNotice)).toBe(
    first.files[`${locale}/embed/hours/`],
  );
});

test('a frozen embed that nobody corrected is what was frozen, byte by byte', async () => {
  const frozen = { ...first, version: '0.2.0+00000000' };
  expect(await frozenEmbed(frozen, 'hours', 'ru', fixtures)).toBe(first.files['ru/embed/hours/']);
  expect(await frozenEmbed(frozen, 'unknown', 'ru', fixtures)).toBeUndefined();
});

test('withNotice() refuses a document without its one place', () => {
  const notice = { lede: '', corrections: [], link: '' };
  for (const html of ['<figure></figure>', placeOfNotice + placeOfNotice]) {
    expect(() => withNotice(html, notice, '')).toThrow(/^no place for a notice: /);
  }
});

test('every frozen version can be corrected, and stands on its own', () => {
  const links =
    /(?:href|src)="(?!#|\.\.\/\.\.\/\.\.\/\.\.\/\.\.\/[a-z]+\/charts\/[a-z-]+\/")[^"]*"/;
  for (const { version, files } of frozenVersions()) {
    const embeds = Object.entries(files).filter(([file]) => file.endsWith('/'));
    expect(embeds.length, version).toBeGreaterThan(0);
    for (const [file, html] of embeds) {
      const place = `${version} ${file}`;
      expect(html.split(placeOfNotice), place).toHaveLength(2);
      expect(html, place).toContain('name="robots" content="noindex"');
      expect(html.replaceAll(/<script.*?<\/script>/gs, ''), place).not.toMatch(links);
      expect(html, place).not.toMatch(/@import|url\((?!#)/);
    }
  }
});

test('every correction of a frozen version names charts that it holds', () => {
  const held = new Map(frozenVersions().map((frozen) => [frozen.version, slugsOf(frozen)]));
  const strangers = corrections('en').flatMap(({ id, versions, charts }) =>
    versions.flatMap((version) =>
      charts
        .filter((slug) => slug !== 'all' && held.get(version)?.includes(slug) === false)
        .map((slug) => `${id}: ${version} holds no chart ${slug}`),
    ),
  );
  expect(strangers).toEqual([]);
});
