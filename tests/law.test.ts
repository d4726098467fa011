import { expect, test } from 'vitest';
import { locales } from '$lib/i18n/locale';
import { words as en } from '$lib/i18n/pages/law.en';
import { words as kk } from '$lib/i18n/pages/law.kk';
import { words as ru } from '$lib/i18n/pages/law.ru';
import { enumOf } from '$lib/model/schema';
import { schema } from '$lib/server/data';
import { comparedSteps, groupByStatus, normGroups, statuses, tracksSince } from '$lib/server/norms';

test('groupByStatus() puts the greatest change first, keeps the order of rows, leaves out what is empty', () => {
  const rows = [
    { id: 'a', status: 'unknown' },
    { id: 'b', status: 'softened' },
    { id: 'c', status: 'dropped' },
    { id: 'd', status: 'softened' },
  ];
  const ids = groupByStatus(rows).map(({ status, norms }) => [status, norms.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['dropped', ['c']],
    ['softened', ['b', 'd']],
    ['unknown', ['a']],
  ]);
  expect(groupByStatus([])).toEqual([]);
});

test('every status of the schema has its place in the order', () => {
  expect(new Set(statuses)).toEqual(new Set(enumOf(schema, 'provisions', 'final_status')));
});

test.each(locales)('normGroups() has every norm of provisions.csv once, in %s', (locale) => {
  // Read off the column final_status by hand.
  expect(
    normGroups(locale).map(({ status, norms }) => [status, norms.map(({ id }) => id)]),
  ).toEqual([
    ['dropped', ['citizen-head', 'suspended-not-illegal', 'whole-service']],
    [
      'softened',
      [
        'block-for-no-office',
        'cyberbullying-definition',
        'local-office',
        'removal-24h',
        'state-powers',
        'user-threshold',
      ],
    ],
    ['kept', ['transition-period']],
    ['unknown', ['data-localisation']],
  ]);
});

test('normGroups() marks no text as English where its translation is there', () => {
  for (const locale of locales) {
    const texts = normGroups(locale).flatMap(({ norms }) =>
      norms.flatMap((norm) => [norm.name, norm.draft, norm.binds, norm.concern, norm.law]),
    );
    expect(texts.filter(({ lang }) => lang !== undefined)).toEqual([]);
    expect(texts.filter(({ text }) => text === '')).toEqual([]);
  }
});

test('tracksSince() goes from the law of 2023 to the last step, in order of time', () => {
  const tracks = tracksSince('en').map(({ track, steps }) => [track, steps.map(({ id }) => id)]);
  // The rules of 2023 have no day: they stand at the end of their year.
  expect(tracks).toEqual([
    [
      'online-platforms-law-2023',
      [
        'kz-legal-2023-06-14-platforms-law-mazhilis',
        'kz-legal-2023-07-10-platforms-law-signed',
        'kz-legal-2023-09-platforms-law-in-force',
        'kz-legal-2023-register-rules',
      ],
    ],
    [
      'later',
      [
        'kz-legal-2024-06-06-tiktok',
        'kz-legal-2024-10-14-telegram',
        'kz-legal-2025-04-representatives',
        'kz-legal-2025-10-02-durov',
        'kz-legal-2025-google-talks',
        'kz-legal-2025-12-04-new-draft',
        'kz-legal-2025-12-29-consultation-end',
        'kz-legal-2026-01-21-government',
        'kz-legal-2026-02-06-timetable',
      ],
    ],
  ]);
});

test('comparedSteps() finds the first reading, the statement and the signature', () => {
  const { draft, statement, law } = comparedSteps('en');
  expect([draft.date, statement.id, law.date]).toEqual([
    '2021-09-15',
    'kz-legal-2021-civil-society-statement',
    '2022-05-03',
  ]);
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the title says every count, with the noun that the number asks for', () => {
  const counts = [
    { label: 'dropped', n: 1 },
    { label: 'kept', n: 20 },
  ];
  expect(plain(en.title(21, counts))).toBe('Of 21 norms of the draft, 1 was dropped, 20 kept');
  expect(plain(ru.title(21, counts))).toBe('Судьба 21 нормы проекта: dropped — 1, kept — 20');
  expect(plain(ru.title(11, counts))).toMatch(/^Судьба 11 норм проекта/);
  expect(plain(kk.title(21, counts))).toBe('Жобадағы 21 норманың тағдыры: dropped (1), kept (20)');
});

test('the words of the page are the same in kind in all languages, and none in Russian has ё', () => {
  const kinds = (words: object) =>
    Object.entries(words).map(([key, value]) => [key, typeof value, String(value) !== '']);
  expect(kinds(ru)).toEqual(kinds(en));
  expect(kinds(kk)).toEqual(kinds(en));
  expect(Object.values(ru).map(String).join(' ')).not.toMatch(/ё/i);
});
