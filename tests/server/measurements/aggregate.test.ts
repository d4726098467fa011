import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '$lib/model/csv';
import { resourceOf } from '$lib/model/schema';
import { joinMeasurements, readTable, schema } from '$lib/server/data';
import { findFiles } from '$lib/server/measurements/inputs';
import { readDomains, serviceOfTest } from '$lib/server/measurements/services';
import { openNativeDb } from '$lib/server/native-db';
import {
  inventMeasurements,
  inventText,
  mix,
  writings,
  type Measurement,
} from '../../bench/measurements/generate';
import { folderOf, run, yearsIn } from './folder';

const few = { ...mix, days: 500, networks: 5, sites: 20 };
const measurements = [...inventMeasurements(few, 3000)];
const rest = { serviceOfDomain: mix.domains };

const csv = (some: readonly Measurement[]) =>
  writings.measurements.header + some.map((one) => writings.measurements.line(one, 'KZ')).join('');

/** The years of some files, whatever they are called. */
async function yearsOf(texts: readonly string[]): Promise<Record<string, string>> {
  const folder = folderOf(Object.fromEntries(texts.map((text, i) => [`${i}.csv`, text])));
  const out = folderOf();
  const { steps } = await run(findFiles([folder]), out, rest);
  expect(steps.filter((step) => step.is === 'faulty')).toEqual([]);
  return yearsIn(out);
}

/** The same counts, one measurement after the other. */
function countByHand(some: readonly Measurement[]): Map<string, Record<string, number>> {
  const counts = new Map<string, Record<string, number>>();
  for (const { day, domain, network, test, verdict } of some) {
    const service = serviceOfTest[test] ?? mix.domains[domain] ?? '';
    const key = [day, service, network, test].join();
    const count = counts.get(key) ?? { ok: 0, anomaly: 0, confirmed: 0, failure: 0 };
    count[verdict]! += 1;
    counts.set(key, count);
  }
  return counts;
}

test('aggregate() counts what counting one by one counts', async () => {
  const expected = [...countByHand(measurements)].map(
    ([key, { ok, anomaly, confirmed, failure }]) => [key, ok, anomaly, confirmed, failure].join(),
  );
  const years = await yearsOf([csv(measurements)]);
  expect(Object.keys(years)).toEqual(['2017.csv', '2018.csv']);
  const rows = Object.values(years).flatMap((text) => text.trimEnd().split('\n').slice(1));
  expect([...rows].sort()).toEqual(expected.sort());
  expect(rows).toEqual([...rows].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)));
});

/** Day, service, network and test, in the order in which rows are written. */
const sortKey = (row: string) => {
  const [day, service, network, test] = row.split(',');
  return [day, service, network!.padStart(10, '0'), test].join('\0');
};

test('aggregate() writes the columns of the schema, in their order', async () => {
  const { '2017.csv': year } = await yearsOf([csv(measurements)]);
  const columns = resourceOf(schema, 'measurements').schema.fields.map(({ name }) => name);
  expect(parseCsv('2017.csv', year!).header).toEqual(columns);
});

test('aggregate() gives the same bytes however files split and order their rows', async () => {
  const whole = await yearsOf([csv(measurements)]);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(measurements, { minLength: measurements.length }),
      fc.array(fc.nat(measurements.length), { maxLength: 4 }),
      async (shuffled, cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), shuffled.length];
        const parts = edges.slice(1).map((end, i) => shuffled.slice(edges[i], end));
        expect(await yearsOf(parts.filter((part) => part.length > 0).map(csv))).toEqual(whole);
      },
    ),
    { numRuns: 5, seed: 1 },
  );
}, 120_000);

test('aggregate() gives the same bytes from lines of JSON', async () => {
  const folder = folderOf({ 'a.jsonl': [...inventText(few, 3000, writings.lines)].join('') });
  const out = folderOf();
  await run(findFiles([folder]), out, rest);
  expect(yearsIn(out)).toEqual(await yearsOf([csv(measurements)]));
});

test('aggregate() counts files of the same bytes once', async () => {
  const text = csv(measurements.slice(0, 100));
  const folder = folderOf({ 'a.csv': text, 'deeper/b.csv': text });
  const out = folderOf();
  const { steps } = await run(findFiles([folder]), out, rest);
  expect(steps.map((step) => step.is)).toEqual(['counted', 'same']);
  expect(yearsIn(out)).toEqual(await yearsOf([text]));
});

test('aggregate() does not do again what is done, and gives the same bytes', async () => {
  const [a, b] = [csv(measurements.slice(0, 50)), csv(measurements.slice(50, 100))];
  const folder = folderOf({ 'a.csv': a, 'b.csv': b });
  const out = folderOf();
  await run([path.join(folder, 'a.csv')], out, rest);
  const { steps } = await run(findFiles([folder]), out, rest);
  expect(steps.map((step) => step.is)).toEqual(['known', 'counted']);
  const years = yearsIn(out);
  expect(years).toEqual(await yearsOf([a, b]));
  await run(findFiles([folder]), out, rest);
  expect(yearsIn(out)).toEqual(years);
});

test('aggregate() starts again a file that a run was stopped in', async () => {
  const folder = folderOf({ 'a.csv': csv(measurements.slice(0, 50)) });
  const out = folderOf();
  await run(findFiles([folder]), out, rest);
  const years = yearsIn(out);
  // A run that was stopped leaves a draft, and the manifest without the file.
  const manifest = path.join(out, '.partial', 'manifest.json');
  const [id] = Object.keys(JSON.parse(readFileSync(manifest, 'utf8')) as object);
  writeFileSync(path.join(out, '.partial', `${id}.draft`), 'half');
  writeFileSync(manifest, '{}\n');
  const { steps } = await run(findFiles([folder]), out, rest);
  expect(steps.map((step) => step.is)).toEqual(['counted']);
  expect(yearsIn(out)).toEqual(years);
});

test('aggregate() counts a file again once its domains belong to other services', async () => {
  const folder = folderOf({ 'a.csv': csv(measurements.slice(0, 50)) });
  const out = folderOf();
  await run(findFiles([folder]), out, rest);
  const { steps } = await run(findFiles([folder]), out, { serviceOfDomain: {} });
  expect(steps.map((step) => step.is)).toEqual(['counted']);
});

test('aggregate() leaves out a file with a fault whole, and counts the others', async () => {
  const good = csv(measurements.slice(0, 50));
  const bad = `${csv(measurements.slice(50, 60))}https://a.example/,KZ,1,ndt,yesterday,f,f,f,\n`;
  const folder = folderOf({ 'bad.csv': bad, 'good.csv': good });
  const out = folderOf();
  const { steps } = await run(findFiles([folder]), out, rest);
  expect(steps[0]).toMatchObject({ is: 'faulty', fault: 'no day: 1 rows' });
  expect(yearsIn(out)).toEqual(await yearsOf([good]));
});

test('aggregate() removes a year that is no more, and no file of others', async () => {
  const out = folderOf({ '1999.csv': 'somebody’s\n' });
  const of = (day: string) => ({ ...measurements[0]!, day });
  const folder = folderOf({ 'a.csv': csv([of('2018-01-01')]), 'b.csv': csv([of('2019-01-01')]) });
  await run(findFiles([folder]), out, rest);
  expect(Object.keys(yearsIn(out))).toEqual(['1999.csv', '2018.csv', '2019.csv']);
  rmSync(path.join(folder, 'a.csv'));
  await run(findFiles([folder]), out, rest);
  expect(Object.keys(yearsIn(out))).toEqual(['1999.csv', '2019.csv']);
});

test('aggregate() reads its own years again to the same bytes', async () => {
  const years = await yearsOf([csv(measurements)]);
  expect(await yearsOf(Object.values(years))).toEqual(years);
});

test('aggregate() reads a file whose name looks like a pattern', async () => {
  const folder = folderOf({ 'a[1]*?.csv': csv(measurements.slice(0, 10)) });
  const { steps } = await run(findFiles([folder]), folderOf(), rest);
  expect(steps).toMatchObject([{ is: 'counted', finding: { measurements: 10 } }]);
});

test('aggregate() writes Parquet, a folder a day, with the same counts', async () => {
  const folder = folderOf({ 'a.csv': csv(measurements) });
  const [out, parquet] = [folderOf(), folderOf()];
  await run(findFiles([folder]), out, { ...rest, parquet });
  const { day } = measurements[0]!;
  expect(existsSync(path.join(parquet, `day=${day}`))).toBe(true);
  const db = await openNativeDb(':memory:', { memory: '200MB', threads: 1, scratch: folderOf() });
  const [found] = await db.rows<{ all: number; days: number }>(
    `select sum(ok + anomaly + confirmed + failure)::double as all, count(distinct day)::double as days
     from read_parquet('${parquet}/*/*.parquet')`,
  );
  db.close();
  expect(found).toEqual({ all: 3000, days: new Set(measurements.map((one) => one.day)).size });
});

test('aggregate() leaves the table in a database that is named', async () => {
  const folder = folderOf({ 'a.csv': csv(measurements.slice(0, 50)) });
  const out = folderOf();
  const database = path.join(out, 'kept.duckdb');
  await run(findFiles([folder]), out, { ...rest, database });
  const db = await openNativeDb(database, { memory: '200MB', threads: 1, scratch: folderOf() });
  const [found] = await db.rows<{ all: number }>(
    'select sum(ok + anomaly + confirmed + failure)::double as all from measurements',
  );
  db.close();
  expect(found!.all).toBe(50);
});

test('every test that is about one service names a service of the table', () => {
  const services = readTable('services').rows.map(({ cells }) => cells.service_id);
  expect(Object.values(serviceOfTest).filter((id) => !services.includes(id))).toEqual([]);
});

test('readDomains() tells a service that is none, a domain that is named twice and one that is none', () => {
  const services = readFileSync('tests/fixtures/services.csv', 'utf8');
  const text = 'domain,service_id\nvk.com,vk\nvk.com,vk\nm.example,nobody\nhttps://vk.com/,vk\n';
  const { problems } = readDomains(schema, 'map.csv', text, services);
  expect(problems.map(({ row, column, rule }) => [row, column, rule])).toEqual([
    [5, 'domain', 'pattern'],
    [3, 'domain', 'duplicate'],
    [4, 'service_id', 'reference'],
  ]);
  expect(readDomains(schema, 'map.csv', 'domain,service_id\nvk.com,vk\n', services)).toEqual({
    serviceOfDomain: { 'vk.com': 'vk' },
    problems: [],
  });
});

test('joinMeasurements() puts years one after the other under one header, and none under it alone', () => {
  const header = 'day,service_id,network,test,ok,anomaly,confirmed,failure\n';
  expect(joinMeasurements({ 'events.csv': 'a\n' })).toBe(header);
  const years = {
    'measurements/2020.csv': `${header}2020-01-01,vk,1,ndt,1,0,0,0\n`,
    'measurements/2019.csv': `${header}2019-01-01,vk,1,ndt,1,0,0,0\n`,
  };
  expect(joinMeasurements(years)).toBe(
    `${header}2019-01-01,vk,1,ndt,1,0,0,0\n2020-01-01,vk,1,ndt,1,0,0,0\n`,
  );
});
