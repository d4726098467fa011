import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import dataPackage from '../data/datapackage.json';
import { checkPackage } from '$lib/model/check';
import { parseCsv } from '$lib/model/csv';
import { describeProblem } from '$lib/model/problems';
import type { DataPackage } from '$lib/model/schema';
import { checkTranslation, checkVocabulary, readVocabulary } from '$lib/model/translation';

const schema = dataPackage as DataPackage;
const read = (path: string) => readFileSync(`data/${path}`, 'utf8');
const tables = schema.resources.filter((resource) => !resource.derivedFrom);
const translations = readdirSync('data/translations').filter((file) => file.endsWith('.csv'));

test('every row of data/ keeps the rules of datapackage.json', () => {
  const files = Object.fromEntries(tables.map(({ path }) => [path, read(path)]));
  expect(checkPackage(schema, files).map(describeProblem)).toEqual([]);
});

test('every text is translated, and no translation lacks its row', () => {
  const problems = tables.flatMap((resource) =>
    translations
      .filter((file) => file.startsWith(`${resource.name}.`))
      .flatMap((file) =>
        checkTranslation(
          resource,
          parseCsv(resource.path, read(resource.path)),
          parseCsv(file, read(`translations/${file}`)),
        ),
      ),
  );
  expect(problems.map(describeProblem)).toEqual([]);
});

test.each(['en', 'ru', 'kk'])('every allowed value has a label in %s', (locale) => {
  const file = `vocabulary.${locale}.csv`;
  const vocabulary = readVocabulary(file, read(`translations/${file}`));
  expect(checkVocabulary(schema, file, vocabulary).map(describeProblem)).toEqual([]);
});
