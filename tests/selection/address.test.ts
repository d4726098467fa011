import { expect, test } from 'vitest';
import { withParameter, withSelection } from '$lib/selection/address';

test('withParameter() sets one parameter, or takes it out, and keeps the others', () => {
  expect(withParameter('?from=2018-01-01', 'sort', 'oldest')).toBe('?from=2018-01-01&sort=oldest');
  expect(withParameter('?sort=oldest', 'sort', '')).toBe('');
  expect(withParameter('?services=vk,telegram', 'q', 'x')).toBe('?services=vk,telegram&q=x');
});

test('withSelection() replaces the selection and nothing else', () => {
  const search = '?from=2018-01-01&to=2018-12-31&zoom=2017-01-01..2019-12-31&sort=oldest';
  expect(withSelection(search, '?services=vk')).toBe(
    '?zoom=2017-01-01..2019-12-31&sort=oldest&services=vk',
  );
  expect(withSelection(search, '')).toBe('?zoom=2017-01-01..2019-12-31&sort=oldest');
});
