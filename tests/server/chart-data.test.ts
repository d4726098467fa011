import { afterAll, expect, test } from 'vitest';
import { chartData } from '$lib/server/chart-data';
import { siteData } from '$lib/server/site';
import { defaultSelection } from '$lib/selection/selection';
import { select } from '$lib/tables/tables';
import { charts } from '../languages';
import { choicesOf, openTables } from '../tables/open';

const site = await siteData('en');
const standard = defaultSelection(choicesOf('data'));
const db = await openTables('data');
afterAll(() => select(db, standard));

const offeredBy = (chart: (typeof charts)[number]) =>
  new Set(chartData(chart, site).choices.services.map(({ id }) => id));

test('a chart of events offers every service', () => {
  const lanes = charts.find(({ slug }) => slug === 'service-lanes')!;
  expect(offeredBy(lanes).size).toBe(site.choices.services.length);
});

for (const chart of charts) {
  test(`${chart.slug} shows nothing of a service that its page does not offer`, async () => {
    const offered = offeredBy(chart);
    const others = site.choices.services.flatMap(({ id }) => (offered.has(id) ? [] : [id]));
    const whole = chart.ignoresPeriod ? { period: null } : {};
    await select(db, { ...standard, ...whole, services: [] });
    const none = await db.rows(chart.query);
    await select(db, { ...standard, ...whole, services: others });
    expect(await db.rows(chart.query)).toEqual(none);
  });
}

test('the values of a table travel only with the charts that name them', () => {
  const fieldsOf = (slug: string) =>
    Object.keys(
      chartData(
        charts.find((chart) => chart.slug === slug)!,
        site,
      ).vocabulary,
    );
  expect(fieldsOf('watchers')).toContain('sources.kind');
  expect(fieldsOf('service-lanes')).not.toContain('sources.kind');
  expect(fieldsOf('outcomes').every((field) => field.startsWith('precedents.'))).toBe(true);
});
