import { expect, test } from 'vitest';
import { partOf } from '../../src/commands/offline-list.js';

test.each([
  ['_app/immutable/chunks/a.js', 'basis'],
  ['data/events.csv', 'basis'],
  ['index.html', 'basis'],
  ['engine/1.32.0/duckdb-eh.wasm.1.gz', 'engine'],
  ['engine/1.32.0/parts.json', 'engine'],
  ['en/index.html', 'en'],
  ['kk/charts/hours/__data.json', 'kk'],
  ['ru/events/index.html', 'ru'],
  ['ru/events.json', 'basis'],
  ['ru/notes/precedents.json', 'ru'],
  ['en/offline/event/index.html', 'en'],
  ['en/services/telegram/index.html', 'en'],
  ['en/services/telegram/__data.json', undefined],
  ['en/events/one/index.html', undefined],
  ['en/embed/index.html', 'en'],
  ['en/embed/hours/index.html', undefined],
  ['en/charts/hours.png', undefined],
  ['edition/kaznet-timeline-en.html', undefined],
  ['404.html', undefined],
])('partOf() puts %s into %s', (file, part) => {
  expect(partOf(file)).toBe(part);
});
