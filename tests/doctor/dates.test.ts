import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '$lib/model/day';
import { readDate } from '$lib/model/doctor/dates';
import { parseEdtf } from '$lib/model/edtf';

test.each([
  ['09.05.2019', '2019-05-09'],
  ['9.5.2019', '2019-05-09'],
  ['15/9/2019', '2019-09-15'],
  ['9/9/2019', '2019-09-09'],
  ['2019/05/09', '2019-05-09'],
  ['2019-5-9', '2019-05-09'],
  ['2019–05–09', '2019-05-09'],
  ['20190509', '2019-05-09'],
  ['05.2019', '2019-05'],
  ['2019.0', '2019'],
  ['9 May 2019', '2019-05-09'],
  ['May 9, 2019', '2019-05-09'],
  ['Thursday, May 9, 2019', '2019-05-09'],
  ['9 мая 2019 г.', '2019-05-09'],
  ['2019 жылғы 9 мамыр', '2019-05-09'],
  ['May 2019', '2019-05'],
  ['май 2019', '2019-05'],
  ['spring 2019', '2019-21'],
  ['көктем 2019', '2019-21'],
  ['~2019-05', '2019-05~'],
  ['2019-05-09T00:00:00Z', '2019-05-09'],
])('readDate() is certain that %s is %s', (text, value) => {
  expect(readDate(text)).toEqual({ values: [value], isCertain: true });
});

test.each<[string, string[], string]>([
  ['5/9/2019', ['2019-09-05', '2019-05-09'], 'day or month may come first'],
  ['5-9-2019', ['2019-09-05', '2019-05-09'], 'day or month may come first'],
  ['01.05.2019', ['2019-05-01', '2019-05'], 'a spreadsheet makes a day of May 2019'],
  ['1/5/2019', ['2019-05-01', '2019-05', '2019-01-05'], 'all of that'],
  ['Mar-18', ['2018-03'], 'a year of two digits'],
  ['мар.18', ['2018-03'], 'a year of two digits'],
  ['нау.18', ['2018-03'], 'a year of two digits'],
  ['9-May-19', ['2019-05-09'], 'a year of two digits'],
  ['43544', ['2019-03-20'], 'a serial number'],
  ['43160', ['2018-03-01', '2018-03'], 'a serial number of a first of the month'],
  ['2018-03-00', ['2018-03'], 'a day of zero'],
  ['2019-05-09 21:30', ['2019-05-09'], 'an hour that somebody gave'],
])('readDate() asks what %s is: %j, %s', (text, values) => {
  expect(readDate(text)?.values).toEqual(values);
  expect(readDate(text)?.isCertain).toBe(false);
});

test.each(['', 'soon', '18 марта', '31.02.2019', '99999', '2019-13', '12:30', '1 2 3 4 may 2019'])(
  'readDate() takes "%s" for no date',
  (text) => {
    expect(readDate(text)).toBeUndefined();
  },
);

test('readDate() offers the day that was written, in whatever form it was written', () => {
  const forms: ((y: string, m: string, d: string) => string)[] = [
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${Number(d)}/${Number(m)}/${y}`,
    (y, m, d) => `${Number(m)}/${Number(d)}/${y}`,
    (y, m, d) => `${y}/${m}/${d} 00:00`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 12_000, max: 20_000 }),
      fc.constantFrom(...forms),
      (day, form) => {
        const date = formatDay(day);
        const [y, m, d] = date.split('-') as [string, string, string];
        const { values } = readDate(form(y, m, d))!;
        expect(values).toContain(date);
        for (const value of values) expect(() => parseEdtf(value)).not.toThrow();
      },
    ),
  );
});
