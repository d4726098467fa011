import { expect, test } from 'vitest';
import { words as en } from '$lib/i18n/pages/sql.en';
import { words as kk } from '$lib/i18n/pages/sql.kk';
import { words as ru } from '$lib/i18n/pages/sql.ru';
import { schema } from '$lib/server/data';
import { presets } from '../../src/routes/[lang=locale]/sql/presets';
import { relationsOf } from '../../src/routes/[lang=locale]/sql/relations';
import { openTables } from '../tables/open';

test('there are presets', () => {
  expect(Object.keys(presets).length).toBeGreaterThanOrEqual(12);
});

test.each(Object.entries({ en, ru, kk }))('every preset is a question in %s', (_, words) => {
  expect(Object.keys(words.presets.questions).sort()).toEqual(Object.keys(presets).sort());
});

test.each(Object.entries(presets))('%s asks in words and gets rows', async (_, sql) => {
  expect(sql).toMatch(/^-- .*\?\n/);
  const rows = await (await openTables('data')).rows(sql);
  expect(rows.length).toBeGreaterThan(0);
});

test('every relation has its words in every language, and every word its relation', async () => {
  const published = schema.resources.map(({ name }) => name);
  const relations = await relationsOf(await openTables('data'), published);
  const names = relations.map(({ name }) => name).sort();
  for (const words of [en, ru, kk]) {
    expect(Object.keys(words.schema.relations).sort()).toEqual(names);
  }
  // Nobody has found a mistake or brought measurements yet.
  const mayBeEmpty = (name: string) => name === 'corrections' || name.includes('measurement');
  for (const { name, columns, rows } of relations) {
    expect(columns.length, name).toBeGreaterThan(0);
    if (!mayBeEmpty(name)) expect(rows, name).toBeGreaterThan(0);
  }
});

test('no Russian word has ё', () => {
  const all = JSON.stringify(ru, (_, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  );
  expect(all).not.toMatch(/ё/i);
});
