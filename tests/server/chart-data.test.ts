import { expect, test } from 'vitest';
import { chartData } from '$lib/server/chart-data';
import { siteData } from '$lib/server/site';
import { charts } from '../languages';

const site = await siteData('en');
const dataOf = (slug: string) =>
  chartData(
    charts.find((chart) => chart.slug === slug)!,
    site,
  );

test('the values of a table travel only with the charts that name them', () => {
  const fieldsOf = (slug: string) => Object.keys(dataOf(slug).vocabulary);
  expect(fieldsOf('watchers')).toContain('sources.kind');
  expect(fieldsOf('service-lanes')).not.toContain('sources.kind');
  expect(fieldsOf('outcomes').every((field) => field.startsWith('precedents.'))).toBe(true);
});

test('claims, norms and scenarios travel only with the charts that name them', () => {
  expect(dataOf('restricted-days').claims).toEqual(site.claims);
  expect(dataOf('legal-steps').provisionNames).toEqual(site.provisionNames);
  expect(dataOf('projection').scenarios).toEqual(site.scenarios);
  expect(dataOf('calendar')).toMatchObject({ claims: [], provisionNames: {}, scenarios: {} });
});

test('every chart knows every service, so that one address means the same on all pages', () => {
  for (const { slug } of charts) {
    expect(dataOf(slug).choices, slug).toEqual(site.choices);
  }
});
