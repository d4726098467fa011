import '../languages';
import { expect, test } from 'vitest';
import { linkedData } from '$lib/figure/linked-data';
import { locales } from '$lib/i18n/locale';
import { archiveName } from '$lib/server/archive';
import { changesFeed } from '$lib/server/changes';
import { schema } from '$lib/server/data';
import { datasetLinkedData } from '$lib/server/dataset';
import { dataVersion } from '$lib/server/version';
import { parseXml } from '../xml';

test.each(locales)('the data in %s say what schema.org asks of a data set', async (locale) => {
  const dataset = JSON.parse(await datasetLinkedData(locale));
  expect(dataset).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    version: dataVersion(),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    spatialCoverage: { identifier: 'KZ' },
    temporalCoverage: `${schema.temporal.start}/${schema.lastEvidence}`,
  });
  // Search engines want 50 to 5,000 characters.
  expect(dataset.description.length).toBeGreaterThan(50);
  const files = dataset.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
  expect(files[0]).toBe(`/data/${archiveName}.zip`);
  expect(files).toEqual(
    expect.arrayContaining(schema.resources.map(({ path }) => `/data/${path}`)),
  );
});

test('linked data cannot end the script that they stand in', () => {
  const text = linkedData({ name: '</script><b>&\u2028' });
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ name: '</script><b>&\u2028' });
});

test('the feed tells every version of the data, each under an id that no other has', async () => {
  const feed = parseXml(await changesFeed());
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const ids = [feed, ...entries].map(
    ({ children }) => children.find(({ name }) => name === 'id')!.text,
  );
  expect(entries.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(entries[0]!.children.find(({ name }) => name === 'title')!.text).toContain(schema.version);
});
