import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import dataPackage from '../../../data/datapackage.json';
import { importers } from '$lib/model/import/importers';
import { regionCode, regionCodes } from '$lib/model/import/regions';
import { serviceByDomain, serviceFinder } from '$lib/model/import/services';
import { parseEdtf } from '$lib/model/edtf';
import { resourceOf, type DataPackage } from '$lib/model/schema';
import { proposeOf, services } from './read';

const folder = new URL('../../fixtures/import/', import.meta.url);
const files = readdirSync(folder).filter((file) => !file.endsWith('.md'));
const texts = files.map((file) => readFileSync(new URL(file, folder), 'utf8'));
const answers = { country: 'KZ', test: 'telegram', network: '', day: '2021-07-09', zone: 'utc' };

test('every kind has a fixture and finds proposals in it', () => {
  const found = [...importers.values()].map((one) => [
    one.kind,
    texts.some((text) => proposeOf(one, text, answers).proposals.length > 0),
  ]);
  expect(found).toHaveLength(7);
  expect(found.filter(([, isFound]) => !isFound)).toEqual([]);
});

test.each(files.filter((file) => file.endsWith('.csv')))(
  '%s proposes the same when a spreadsheet has saved it with semicolons',
  (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' });
    const saved = `\uFEFF${Papa.unparse(data, { delimiter: ';', newline: '\r\n' })}`;
    for (const importer of importers.values()) {
      expect(proposeOf(importer, saved, answers)).toEqual(proposeOf(importer, text, answers));
    }
  },
);

/** Texts that are nearly right: a fixture with a stretch of it replaced by something else. */
const broken = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(40), fc.string({ unit: 'binary' }))
  .map(([text, from, length, other]) => {
    const start = from % (text.length + 1);
    return text.slice(0, start) + other + text.slice(start + length);
  });
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  broken,
  fc
    .array(fc.constantFrom('country_code', 'KZ', ',', '\n', '"', '5/9/2019', '\uFEFF'))
    .map((all) => all.join('')),
);
const anyAnswers = fc.oneof(fc.constant(answers), fc.dictionary(fc.string(), fc.string()));

test.each([...importers.values()])('$kind never throws, whatever the text', (importer) => {
  fc.assert(
    fc.property(anyText, anyAnswers, (text, given) => {
      const { questions, proposals } = importer.propose(text, given, { file: 'x', services });
      expect(questions.length === 0 || proposals.length === 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([...importers.values()])(
  '$kind proposes only columns and values that the tables have, however broken its file',
  (importer) => {
    const fields = resourceOf(dataPackage as DataPackage, 'events').schema.fields;
    fc.assert(
      fc.property(broken, (text) => {
        const { proposals } = importer.propose(text, answers, { file: 'x', services });
        for (const { table, cells } of proposals.filter((one) => one.table === 'events')) {
          expect(table).toBe('events');
          for (const [column, value] of Object.entries(cells)) {
            const field = fields.find(({ name }) => name === column);
            expect(field?.name).toBe(column);
            const { enum: values, pattern } = field!.constraints ?? {};
            if (values) expect(values).toContain(value);
            if (pattern) expect(value).toMatch(new RegExp(pattern));
            if (field!.notation) expect(() => parseEdtf(value)).not.toThrow();
          }
        }
      }),
      { numRuns: 300 },
    );
  },
);

test.each([
  ['Qostanay region', 'KZ-39'],
  ['KZ-KUS', 'KZ-39'],
  ['kz-39', 'KZ-39'],
  ['Almaty', 'KZ-75'],
  ['Almaty oblast', 'KZ-19'],
  ['Aktobe', undefined],
  ['Mangystau', 'KZ-47'],
  ['West Kazakhstan Region', 'KZ-27'],
  ['Mars', undefined],
  ['', undefined],
])('regionCode(%j) is %j', (name, code) => {
  expect(regionCode(name)).toBe(code);
});

test('the regions are those that the schema allows', () => {
  const { list } = resourceOf(dataPackage as DataPackage, 'events').schema.fields.find(
    ({ name }) => name === 'regions',
  )!;
  const allowed = [...list!.itemPattern!.matchAll(/KZ-\d\d/g)].map(([code]) => code);
  expect(regionCodes).toEqual(allowed);
});

test.each([
  ['facebook', 'facebook'],
  ['Facebook Messenger', 'facebook-messenger'],
  ['X', 'twitter'],
  ['you tube', 'youtube'],
  ['Skype', undefined],
])('the service that others call %j is %j', (name, id) => {
  expect(serviceFinder(services)(name)).toBe(id);
});

test.each([
  ['https://www.facebook.com/x?y', 'facebook'],
  ['ratel.kz', 'ratel-kz'],
  ['m.youtube.com', 'youtube'],
  ['play.google.com', undefined],
  ['facebook', undefined],
])('the service behind %j is %j', (address, id) => {
  expect(serviceByDomain(serviceFinder(services))(address)).toBe(id);
});
