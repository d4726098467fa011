import { expect, test } from 'vitest';
import { fromHash, toHash } from '../../src/routes/[lang=locale]/sql/address';
import { quoted, tableName, written } from '../../src/routes/[lang=locale]/sql/table-name';

test.each([
  ['ooni-aggregation.csv', 'ooni_aggregation'],
  ['My File (2).CSV', 'my_file_2'],
  ['2024.csv', 't_2024'],
  ['Қазақстан деректері.csv', 'қазақстан_деректері'],
  ['"; drop table events; --.csv', 'drop_table_events'],
  ['.csv', 'file'],
])('%s becomes %s', (file, name) => {
  expect(tableName(file, [])).toBe(name);
});

test('a name that is taken gets a number', () => {
  expect(tableName('events.csv', ['events', 'events_2'])).toBe('events_3');
});

test('names are quoted where they need it', () => {
  expect(written('events')).toBe('events');
  expect(written('legal-steps')).toBe('"legal-steps"');
  expect(quoted('a"b')).toBe('"a""b"');
});

test('a statement goes into an address and comes back', () => {
  const sql = 'select \'100%\', "ә" # &\n-- ?';
  expect(fromHash(toHash(sql))).toBe(sql);
  expect(fromHash('#tables')).toBeUndefined();
  expect(fromHash('#q=%')).toBeUndefined();
});
