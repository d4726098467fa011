import { expect, test } from 'vitest';
import { loadContributeWords } from '$lib/i18n/pages/contribute';
import { readTable, schema } from '$lib/server/data';
import { requestText } from '../../src/routes/[lang=locale]/contribute/request';

const row = readTable('services').rows[0]!.cells;

test('the text of a pull request holds the rows as they belong into the file', async () => {
  const words = await loadContributeWords('en');
  const text = requestText(schema, { services: [row] }, undefined, words);
  expect(text).toContain('### data/services.csv\n\n```csv\nservice_id,name,name_ru');
  expect(text).toContain(words.handIn.requestNothing);
});

test('no cell can end the block that it stands in', async () => {
  const words = await loadContributeWords('en');
  const text = requestText(schema, { services: [{ ...row, note: '```` # out' }] }, [], words);
  expect(text).toContain('`````csv\n');
  expect(text.split('`````')).toHaveLength(3);
});
