import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, examine, published, soundEvent } from './open';
import { dayOf, formatDay } from '$lib/model/day';
import { plainAddress } from '$lib/model/doctor/citations';
import { mixedWordOf } from '$lib/model/doctor/letters';
import { readNumber } from '$lib/model/doctor/numbers';
import { checkOverlaps } from '$lib/model/doctor/overlaps';

const rulesOf = (csv: string) => examine({ 'x.csv': csv }).problems.map(({ rule }) => rule);
const eventRules = (...changes: Record<string, string>[]) =>
  rulesOf(csvOf('events', ...changes.map((change) => ({ ...soundEvent, ...change }))));

// Overlaps. kz-2019-two-services of the fixtures: facebook and instagram, 9 May 2019, 8:00 to 13:00.

const again = {
  event_id: 'kz-2019-05-09-x',
  start: '2019-05-09',
  end: '2019-05-09',
  source_ids: 'example-measurement-2019',
};

test.each<[string, Record<string, string>, boolean]>([
  ['the same services', { services: 'facebook;instagram' }, true],
  ['one service of two', { services: 'facebook' }, true],
  ['one service of three', { services: 'facebook;vk' }, false],
  ['other services', { services: 'vk' }, false],
  ['hours that meet', { services: 'facebook', start_time: '08:30', end_time: '13:00' }, true],
  ['hours apart', { services: 'facebook', start_time: '18:00', end_time: '20:00' }, false],
  ['an order to remove content', { services: 'facebook', measure: 'content_order' }, false],
  ['another place', { services: 'facebook', scope: 'regional', regions: 'KZ-75' }, false],
  ['the month around it', { services: 'facebook', start: '2019-05', end: '2019-05' }, false],
])('an event on the same day with %s may be the same: %j → %s', (_, change, isSame) => {
  expect(eventRules({ ...again, ...change })).toEqual(isSame ? ['same-event'] : []);
});

test('checkOverlaps() finds what comparing each with each finds, by day or by hour, in a few events', () => {
  const event = fc.record({
    start: fc.integer({ min: 0, max: 6 }),
    length: fc.integer({ min: 0, max: 4 }),
    services: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 1 }),
    regions: fc.constantFrom('', 'KZ-75', 'KZ-75;KZ-79', 'KZ-79;KZ-75'),
    hours: fc.option(fc.constantFrom(['08', '12'], ['09', '12'], ['11', '20']), { nil: undefined }),
  });
  interface Made {
    start: number;
    length: number;
    regions: string;
    hours: readonly string[] | undefined;
  }
  /** From its first hour to its last; to midnight where it has none. */
  const timeOf = ({ start, length, hours }: Made, hasHours: boolean) =>
    hasHours
      ? { first: start * 24 + Number(hours![0]), last: (start + length) * 24 + Number(hours![1]) }
      : { first: start * 24, last: (start + length + 1) * 24 };
  const placeOf = ({ regions }: Made) => regions.split(';').sort().join();
  fc.assert(
    fc.property(fc.array(event, { maxLength: 7 }), (events) => {
      const rows = events.map(({ start, length, services, regions, hours }, index) => ({
        row: index + 2,
        cells: {
          event_id: `e${index}`,
          start: formatDay(dayOf(2019, 1, 1) + start),
          end: formatDay(dayOf(2019, 1, 1) + start + length),
          services: services.join(';'),
          regions,
          start_time: hours ? `${hours[0]}:00` : '',
          end_time: hours ? `${hours[1]}:00` : '',
        },
      }));
      const twins = events.flatMap((a, i) => {
        const isTwin = events.slice(0, i).some((b) => {
          const hasHours = a.hours !== undefined && b.hours !== undefined;
          const [x, y] = [timeOf(a, hasHours), timeOf(b, hasHours)];
          const time = Math.min(x.last, y.last) - Math.max(x.first, y.first);
          const all = Math.max(x.last, y.last) - Math.min(x.first, y.first);
          const common = a.services.filter((service) => b.services.includes(service)).length;
          return (
            placeOf(a) === placeOf(b) &&
            time > 0 &&
            time * 2 >= all &&
            common * 2 >= new Set([...a.services, ...b.services]).size
          );
        });
        return isTwin ? [i + 2] : [];
      });
      expect(checkOverlaps('x.csv', [], rows, 20_000).map(({ row }) => row)).toEqual(twins);
    }),
  );
});

// What says more than its sources.

test.each<[string, Record<string, string>, string[]]>([
  [
    'an end after the only source',
    { end: '2020-01-16', source_ids: 'example-measurement-2019' },
    ['after-sources'],
  ],
  ['an end on its day', { end: '2020-01-15', source_ids: 'example-measurement-2019' }, []],
  [
    'an end after one of two sources',
    { end: '2020-01-16', source_ids: 'example-measurement-2019;example-statement-2021' },
    [],
  ],
  [
    'an end where one source has no date',
    { end: '2020-01-16', source_ids: 'example-measurement-2019;example-ministry-2019' },
    [],
  ],
  ['hours of a day', { start_time: '20:00' }, []],
  [
    'hours of every evening of a month',
    { start: '2017-06', end: '', start_time: '20:00', cadence: 'near_daily' },
    [],
  ],
  [
    'hours of an event that is known to the month',
    { start: '2017-06', end: '', start_time: '20:00' },
    ['time-without-day'],
  ],
  ['hours over midnight', { end: '2017-06-11', start_time: '22:00', end_time: '02:00' }, []],
])('precision: %s', (_, change, rules) => {
  expect(eventRules(change)).toEqual(rules);
});

// Sources.

test.each([
  ['https://www.example.org/a/?utm_source=x&b=1#top', 'example.org/a/?b=1'],
  ['HTTP://m.Example.org/a/', 'example.org/a'],
  ['https://example.org/index.html', 'example.org'],
  ['https://example.org/a?fbclid=1', 'example.org/a'],
])('plainAddress() of %s is %s', (address, plain) => {
  expect(plainAddress(address)).toBe(plain);
});

const source = {
  source_id: 'new',
  publisher: 'A',
  title: 'T',
  url: 'https://a.example/1',
  published: '2019',
  language: 'en',
  kind: 'news',
};

test('two new files may refer to each other, in either order', () => {
  const events = csvOf('events', { ...soundEvent, source_ids: 'new' });
  const sources = csvOf('sources', source);
  expect(examine({ 'a.csv': events, 'b.csv': sources }).problems).toEqual([]);
  expect(examine({ 'b.csv': sources, 'a.csv': events }).problems).toEqual([]);
});

test('rows that are published as they stand are not looked at again', () => {
  expect(rulesOf(published['events.csv']!)).toEqual([]);
  const changed = published['events.csv']!.replace('evening live streams', 'evening streams');
  expect(
    examine({ 'x.csv': changed }).problems.map(({ rule, value, detail }) => [rule, value, detail]),
  ).toEqual([['replaces-row', 'kz-2018-near-daily', 'trigger_note']]);
});

test('a row that is given twice is told once', () => {
  expect(eventRules(soundEvent, soundEvent)).toEqual(['duplicate']);
});

test('a hundred problems of one rule are listed, the rest counted', () => {
  const rows = Array.from({ length: 250 }, (_, i) => ({
    event_id: `kz-2017-x${i}`,
    services: 'zello',
    start: '2017',
  }));
  const { problems } = examine({
    'x.csv': csvOf('events', ...rows.map((row) => ({ ...soundEvent, ...row, end: '' }))),
  });
  const unknown = problems.filter(({ rule }) => rule === 'reference');
  expect(unknown).toHaveLength(100);
  expect(
    problems.find(({ rule, detail }) => rule === 'more' && detail === 'reference')?.value,
  ).toBe('150');
});

// Letters and numbers.

test.each([
  ['В Kазахстане', { value: 'Kазахстане', mend: 'Казахстане' }],
  ['бiлiм', { value: 'бiлiм', mend: 'білім' }],
  ['Tеlegram', { value: 'Tеlegram', mend: 'Telegram' }],
  ['Zазеркалье', { value: 'Zазеркалье' }],
])('mixedWordOf() finds the word in %s', (text, found) => {
  expect(mixedWordOf(text)).toEqual(found);
});

test.each(['IT-компании', 'сайт kub.kz', 'VPN и Tor', '№ 451-I', 'Wi‑Fi'])(
  '%s mixes no word',
  (text) => {
    expect(mixedWordOf(text)).toBeUndefined();
  },
);

test.each<[string, 'integer' | 'number', string[]]>([
  ['43,5', 'number', ['43.5']],
  ['413 026', 'integer', ['413026']],
  ['413\u00a0026', 'integer', ['413026']],
  ['2000.0', 'integer', ['2000']],
  ['1,234', 'number', ['1234', '1.234']],
  ['1,234', 'integer', ['1234']],
  ['1.234.567', 'number', ['1234567']],
  ['−5', 'integer', ['-5']],
  ['ten', 'integer', []],
  ['4.5', 'integer', []],
])('readNumber() reads %s as %s: %j', (text, type, readings) => {
  expect(readNumber(text, type)).toEqual(readings);
});
