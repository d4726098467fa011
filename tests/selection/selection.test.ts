import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay, type Period } from '$lib/model/day';
import {
  defaultSelection,
  isSame,
  outlinedGrades,
  parseSelection,
  toParameters,
  type Choices,
  type Selection,
} from '$lib/selection/selection';

const choices: Choices = {
  period: { first: parseDay('2005-01-01'), last: parseDay('2025-11-07') },
  services: ['facebook', 'telegram', 'whatsapp', 'livejournal'].map((id) => ({
    id,
    name: id.toUpperCase(),
    isHeadline: id !== 'livejournal',
  })),
  measures: ['blocking', 'throttling', 'https_interception', 'content_order'],
  scopes: ['national', 'regional', 'single_isp'],
  grades: ['measured', 'reported', 'recalled'],
};
const standard = defaultSelection(choices);
const periodOf = (first: string, last: string): Period => ({
  first: parseDay(first),
  last: parseDay(last),
});
const read = (query: string) => parseSelection(new URLSearchParams(query), choices);
const write = (selection: Partial<Selection>) =>
  decodeURIComponent(toParameters({ ...standard, ...selection }, choices).toString());

// The default.

test('defaultSelection() is the headline: national, measured and reported, without orders', () => {
  expect(standard).toEqual({
    period: null,
    services: null,
    measures: ['blocking', 'throttling'],
    scopes: ['national'],
    grades: ['measured', 'reported'],
  });
});

test('parseSelection() of no parameters is the default', () => {
  expect(read('')).toEqual({ selection: standard, rejected: [] });
});

test('toParameters() of the default writes nothing', () => {
  expect(write({})).toBe('');
});

test('outlinedGrades() draws recalled evidence beside reported evidence, until it is counted', () => {
  const outlined = (grades: string[]) => outlinedGrades({ ...standard, grades });
  expect(outlined(['measured', 'reported'])).toEqual(['recalled']);
  expect(outlined(['measured', 'reported', 'recalled'])).toEqual([]);
  expect(outlined(['measured'])).toEqual([]);
});

// Reading.

test('parseSelection() reads every parameter', () => {
  const query =
    'from=2018-01-01&to=2019-12-31&services=facebook,telegram&measures=throttling&scope=regional&grade=recalled';
  expect(read(query)).toEqual({
    selection: {
      period: periodOf('2018-01-01', '2019-12-31'),
      services: ['facebook', 'telegram'],
      measures: ['throttling'],
      scopes: ['regional'],
      grades: ['recalled'],
    },
    rejected: [],
  });
});

test('parseSelection() ends a period with the evidence where only its start is given', () => {
  expect(read('from=2018-01-01').selection.period).toEqual(periodOf('2018-01-01', '2025-11-07'));
  expect(read('to=2018-01-01').selection.period).toEqual(periodOf('2005-01-01', '2018-01-01'));
});

test('parseSelection() takes one day for a period', () => {
  expect(read('from=2019-05-09&to=2019-05-09').selection.period).toEqual(
    periodOf('2019-05-09', '2019-05-09'),
  );
});

test('parseSelection() gives items the order of the choices, whatever theirs', () => {
  const inOrder = read('services=facebook,telegram,whatsapp');
  expect(read('services=whatsapp,facebook,telegram')).toEqual(inOrder);
  expect(read('services=telegram,telegram,whatsapp,facebook,')).toEqual(inOrder);
  expect(inOrder.selection.services).toEqual(['facebook', 'telegram', 'whatsapp']);
});

test('parseSelection() takes an empty list for none, not for the default', () => {
  expect(read('services=').selection.services).toEqual([]);
  expect(read('grade=&scope=&measures=').selection).toMatchObject({
    measures: [],
    scopes: [],
    grades: [],
  });
});

test('parseSelection() leaves alone parameters that are not its own', () => {
  expect(read('tz=UTC&utm_source=x&theme=dark')).toEqual({ selection: standard, rejected: [] });
});

// Rejecting: the reason is said, the rest applies.

test.each<[query: string, parameter: string, value: string, reason: string]>([
  ['from=yesterday', 'from', 'yesterday', 'date'],
  ['from=2019-02-30', 'from', '2019-02-30', 'date'],
  ['to=2019-5-9', 'to', '2019-5-9', 'date'],
  ['to=', 'to', '', 'date'],
  ['from=2019-06-01&to=2019-05-01', 'from, to', '2019-06-01/2019-05-01', 'reversed'],
  ['from=1999-01-01&to=2001-12-31', 'from, to', '1999-01-01/2001-12-31', 'outside'],
  ['from=2030-01-01&to=2031-01-01', 'from, to', '2030-01-01/2031-01-01', 'outside'],
  ['services=myspace', 'services', 'myspace', 'unknown'],
  ['measures=magic', 'measures', 'magic', 'unknown'],
  ['scope=galactic', 'scope', 'galactic', 'unknown'],
  ['grade=Measured', 'grade', 'Measured', 'unknown'],
])(
  'parseSelection() rejects %s with the reason and keeps the default',
  (query, parameter, value, reason) => {
    expect(read(query)).toEqual({ selection: standard, rejected: [{ parameter, value, reason }] });
  },
);

test('parseSelection() applies the rest of a list with an unknown item', () => {
  expect(read('services=myspace,telegram,icq')).toEqual({
    selection: { ...standard, services: ['telegram'] },
    rejected: [
      { parameter: 'services', value: 'myspace', reason: 'unknown' },
      { parameter: 'services', value: 'icq', reason: 'unknown' },
    ],
  });
});

test('parseSelection() applies the other parameters beside a bad one', () => {
  const { selection, rejected } = read('from=soon&to=2019-12-31&services=icq&grade=measured');
  expect(selection).toEqual({
    ...standard,
    period: periodOf('2005-01-01', '2019-12-31'),
    grades: ['measured'],
  });
  expect(rejected.map(({ parameter, reason }) => `${parameter}: ${reason}`)).toEqual([
    'from: date',
    'services: unknown',
  ]);
});

test('parseSelection() takes a start after the evidence for one that lies outside or runs backwards', () => {
  // The end is then that of the evidence.
  const { selection, rejected } = read('from=2030-01-01');
  expect(selection).toEqual(standard);
  expect(rejected).toHaveLength(1);
  expect(['outside', 'reversed']).toContain(rejected[0]!.reason);
});

test('parseSelection() does not throw, whatever an address holds', () => {
  const anyName = fc.constantFrom('from', 'to', 'services', 'measures', 'scope', 'grade', 'other');
  const anyValue = fc.oneof(
    fc.string(),
    fc.constantFrom('2019-05-09', '2018', 'facebook,telegram', ',', '__proto__', 'constructor'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(anyName, anyValue)), (pairs) => {
      const { selection, rejected } = parseSelection(new URLSearchParams(pairs), choices);
      const known = choices.services.map((service) => service.id);
      expect((selection.services ?? []).every((id) => known.includes(id))).toBe(true);
      expect(rejected.every(({ reason }) => reason !== undefined)).toBe(true);
    }),
    { seed: 20190509, numRuns: 500 },
  );
});

// Writing.

test.each<[string, Partial<Selection>, string]>([
  ['a period', { period: periodOf('2018-01-01', '2019-12-31') }, 'from=2018-01-01&to=2019-12-31'],
  ['a start', { period: periodOf('2018-01-01', '2025-11-07') }, 'from=2018-01-01'],
  ['an end', { period: periodOf('2005-01-01', '2019-12-31') }, 'to=2019-12-31'],
  ['services', { services: ['facebook', 'livejournal'] }, 'services=facebook,livejournal'],
  ['no services', { services: [] }, 'services='],
  ['measures', { measures: ['blocking'] }, 'measures=blocking'],
  ['scopes', { scopes: ['national', 'regional'] }, 'scope=national,regional'],
  ['no grades', { grades: [] }, 'grade='],
])('toParameters() writes %s and nothing else', (_, selection, expected) => {
  expect(write(selection)).toBe(expected);
});

test('toParameters() writes nothing of a period that is all that the evidence covers', () => {
  expect(write({ period: choices.period })).toBe('');
});

const anyDay = fc.integer(
  choices.period.first === 0 ? {} : { min: choices.period.first, max: choices.period.last },
);
const anySelection: fc.Arbitrary<Selection> = fc.record({
  period: fc.option(
    fc
      .tuple(anyDay, anyDay)
      .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }))
      .filter(({ first, last }) => first > choices.period.first || last < choices.period.last),
  ),
  services: fc.option(fc.subarray(choices.services.map((service) => service.id))),
  measures: fc.subarray(choices.measures),
  scopes: fc.subarray(choices.scopes),
  grades: fc.subarray(choices.grades),
});
const runs = { seed: 20190509, numRuns: 500 };

test('parseSelection() reads back what toParameters() wrote, and rejects nothing', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const address = toParameters(selection, choices).toString();
      expect(parseSelection(new URLSearchParams(address), choices)).toEqual({
        selection,
        rejected: [],
      });
    }),
    runs,
  );
});

test('toParameters() writes exactly the parameters that differ from the default', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const names = [...toParameters(selection, choices).keys()].filter(
        (name) => name !== 'from' && name !== 'to',
      );
      const differs = (a: string[] | null, b: string[] | null) =>
        JSON.stringify(a) !== JSON.stringify(b);
      expect(names).toEqual([
        ...(differs(selection.services, standard.services) ? ['services'] : []),
        ...(differs(selection.measures, standard.measures) ? ['measures'] : []),
        ...(differs(selection.scopes, standard.scopes) ? ['scope'] : []),
        ...(differs(selection.grades, standard.grades) ? ['grade'] : []),
      ]);
    }),
    runs,
  );
});

test('isSame() holds for selections that write alike, and for no others', () => {
  fc.assert(
    fc.property(anySelection, anySelection, (a, b) => {
      expect(isSame(a, structuredClone(a), choices)).toBe(true);
      expect(isSame(a, b, choices)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
    runs,
  );
});
