import { expect, test } from 'vitest';
import { draftCsv, effectsOn, withDraft, withoutRow, withRows, type Draft } from '$lib/model/draft';
import { parseCsv } from '$lib/model/csv';
import { readFiles, readTable, schema } from '$lib/server/data';

const files = readFiles();
const telegram = readTable('services').rows.find(
  ({ cells }) => cells.service_id === 'telegram',
)!.cells;
const event = readTable('events').rows[0]!.cells;
const rowsOf = (text: string) => parseCsv('x.csv', text).rows.map(({ cells }) => cells);

test('a row with a new key is added, one with a known key changes its row, an equal one is the same', () => {
  const effectOf = effectsOn(schema, files, 'services');
  expect(effectOf({ ...telegram, service_id: 'telegram-2' })).toBe('added');
  expect(effectOf({ ...telegram, note: 'another note' })).toBe('changed');
  expect(effectOf(telegram)).toBe('same');
});

test('withDraft() puts a changed row in its place and a new one at the end', () => {
  const draft: Draft = {
    services: [
      { ...telegram, service_id: 'zz-new' },
      { ...telegram, note: 'changed' },
    ],
  };
  const before = rowsOf(files['services.csv']!);
  const after = rowsOf(withDraft(schema, files, draft)['services.csv']!);
  expect(after.length).toBe(before.length + 1);
  expect(after.at(-1)!.service_id).toBe('zz-new');
  const place = before.findIndex((row) => row.service_id === 'telegram');
  expect(after[place]).toEqual({ ...telegram, note: 'changed' });
  expect(after.filter((_, i) => i !== place).slice(0, -1)).toEqual(
    before.filter((_, i) => i !== place),
  );
});

test('withDraft() works the spans of a new event out', () => {
  const draft: Draft = {
    events: [{ ...event, event_id: 'kz-2019-08-01-made', start: '2019-08-01', end: '2019-08-02' }],
  };
  const spans = rowsOf(withDraft(schema, files, draft)['spans.csv']!);
  expect(spans.filter((span) => span.event_id === 'kz-2019-08-01-made')).toEqual([
    { event_id: 'kz-2019-08-01-made', first: '2019-08-01', last: '2019-08-02', class: 'named' },
  ]);
});

test('an empty draft changes no cell', () => {
  const made = withDraft(schema, files, {});
  expect(made).toEqual(files);
});

test('withRows() replaces rows of the same key, in the draft and among themselves; the last one counts', () => {
  const other = { ...telegram, service_id: 'other' };
  const first = withRows(schema, {}, 'services', [telegram, other, { ...telegram, note: 'm' }]);
  expect(first.services).toEqual([{ ...telegram, note: 'm' }, other]);
  const second = withRows(schema, first, 'services', [{ ...telegram, note: 'n' }]);
  expect(second.services).toEqual([{ ...telegram, note: 'n' }, other]);
});

test('withoutRow() takes the last row with its table', () => {
  const second = withRows(schema, {}, 'services', [telegram]);
  expect(withoutRow(second, 'services', second.services![0]!)).toEqual({});
});

test('draftCsv() writes the columns of the table in its order, whatever order the row has', () => {
  const reversed = Object.fromEntries(Object.entries(telegram).reverse());
  const [header] = draftCsv(schema, { services: [reversed] }, 'services').split('\n');
  expect(header).toBe('service_id,name,name_ru,name_kk,category,headline,implies,note');
});
