import { expect, test, type Page } from '@playwright/test';
import { formatOf } from '../../src/lib/i18n/format';
import { messages } from './words';
import { recount } from './recount';
import {
  countsIn,
  drawn,
  engineStarts,
  filterList,
  labelsOf,
  open,
  openLists,
  ready,
  rowsOf,
  schema,
  searchOf,
  sentenceOf,
  table,
  toggle,
  valuesOf,
  watch,
} from './site';

const words = messages.en.filter;
const months2018 = Array.from({ length: 12 }, (_, i) =>
  formatOf('en').month(`2018-${String(i + 1).padStart(2, '0')}`),
);
const measuresByDefault = valuesOf('measures').filter(
  (measure) => !['content_order', 'https_interception'].includes(measure),
);

const reset = (page: Page) => page.getByRole('button', { name: words.reset, exact: true });
const status = (page: Page) => page.locator('p.status');
const dates = (page: Page) => page.locator('form input[type=date]');

/** Opens an address that selects something, and waits until the charts show it. */
async function openSelected(page: Page, address: string) {
  await open(page, address);
  await expect(status(page)).toHaveText(words.ready);
}

/** What a fresh visit to the address of a page draws. */
async function drawnAfresh(page: Page) {
  const visit = await page.context().newPage();
  const { pathname, search } = new URL(page.url());
  await open(visit, pathname + search);
  await expect(status(visit)).toHaveText(words.ready);
  const fresh = await drawn(visit);
  await visit.close();
  return fresh;
}

test('the numbers that a choice leads to are spoken, and nothing before a choice', async ({
  page,
}) => {
  for (const locale of ['kk', 'ru', 'en'] as const) {
    await open(page, `/${locale}/`);
    const spoken = page.locator('.bar .spoken');
    await expect(spoken).toHaveAttribute('aria-live', 'polite');
    await expect(spoken).toHaveText('');
    await toggle(page, 'grade', 'recalled');
    await expect(spoken).not.toHaveText('');
    await expect(spoken).toHaveText((await sentenceOf(page, 'restricted-days').textContent())!);
    expect(countsIn(await spoken.textContent()).length).toBeGreaterThanOrEqual(2);
  }
});

test('a first choice starts the engine, once, and redraws; Reset returns to what was built', async ({
  page,
}) => {
  const traffic = watch(page);
  await open(page, '/en/');
  const built = await drawn(page);
  await expect(reset(page)).toBeDisabled();
  expect(engineStarts(traffic)).toBe(0);

  await toggle(page, 'grade', 'recalled');
  await expect(status(page)).toHaveText(words.ready);
  expect(searchOf(page)).toBe('?grade=measured,reported,recalled');
  expect((await drawn(page))['restricted-days']).not.toEqual(built['restricted-days']);

  await toggle(page, 'measures', 'blocking');
  await expect
    .poll(() => searchOf(page))
    .toBe(
      `?measures=${measuresByDefault.filter((measure) => measure !== 'blocking').join(',')}&grade=measured,reported,recalled`,
    );

  await reset(page).click();
  await expect.poll(() => drawn(page)).toEqual(built);
  expect(searchOf(page)).toBe('');
  await expect(reset(page)).toBeDisabled();
  expect(engineStarts(traffic)).toBe(1);
  expect(traffic.faults).toEqual([]);
});

test('the progress never says that more has arrived than there is', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) said.push(bar.parentElement?.textContent ?? '');
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  await openSelected(page, '/en/?measures=blocking');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.length).toBeGreaterThan(0);
  const excess = said.filter((text) => {
    const [loaded = 0, total = 0] = [...text.matchAll(/\d+\.\d/g)].map(Number);
    return loaded > total;
  });
  expect(excess.at(-1)).toBeUndefined();
});

test('a choice and its opposite leave the address without parameters', async ({ page }) => {
  await open(page, '/en/charts/restricted-days/');
  await toggle(page, 'scope', 'regional');
  await expect.poll(() => searchOf(page)).toBe('?scope=national,regional');
  await toggle(page, 'scope', 'regional');
  await expect.poll(() => searchOf(page)).toBe('');
});

for (const [field, value] of [
  ['services', 'telegram'],
  ['measures', 'throttling'],
  ['scope', 'national'],
  ['grade', 'measured'],
] as const) {
  test(`unchecking ${value} takes it out of ${field} and out of the counts`, async ({ page }) => {
    await open(page, '/en/charts/restricted-days/');
    const built = await rowsOf(page, 'restricted-days');
    await toggle(page, field, value);
    // Of the scopes one alone is on at first.
    await expect(status(page)).toHaveText(field === 'scope' ? words.empty : words.ready);
    const parameters = new URL(page.url()).searchParams;
    expect([...parameters.keys()]).toEqual([field]);
    expect(parameters.get(field)!.split(',')).not.toContain(value);
    await expect(
      filterList(page, field).getByRole('checkbox').nth(valuesOf(field).indexOf(value)),
    ).not.toBeChecked();
    if (field !== 'services') {
      await expect.poll(() => rowsOf(page, 'restricted-days')).not.toEqual(built);
    }
  });
}

test(
  'the year 2018 shows its twelve months and their days',
  { tag: '@dates' },
  async ({ page }) => {
    await openSelected(page, '/en/?from=2018-01-01&to=2018-12-31');
    const rows = await rowsOf(page, 'restricted-days');
    expect(rows.map(([month]) => month)).toEqual(months2018);
    const counts = countsIn(await sentenceOf(page, 'restricted-days').textContent());
    // No day is documented: the sentence says so in words.
    expect(counts.slice(0, 2)).toEqual([139, 212]);
    await expect(dates(page).nth(0)).toHaveValue('2018-01-01');
    await expect(dates(page).nth(1)).toHaveValue('2018-12-31');
  },
);

test(
  'the year 2018 with later accounts counts 292 days of the pattern',
  { tag: '@dates' },
  async ({ page }) => {
    await openSelected(page, '/en/?from=2018-01-01&to=2018-12-31&grade=measured,reported,recalled');
    const counts = countsIn(await sentenceOf(page, 'restricted-days').textContent());
    expect(counts).toContain(292);
    const { named, pattern, possible } = recount({
      from: '2018-01-01',
      to: '2018-12-31',
      measures: measuresByDefault,
      grades: ['measured', 'reported', 'recalled'],
    });
    expect(pattern).toBe(292);
    expect(named).toBe(0);
    expect(counts.slice(0, 2)).toEqual([pattern, possible]);
  },
);

test('the days typed into the filter stand in the address', { tag: '@dates' }, async ({ page }) => {
  await open(page, '/en/');
  await dates(page).nth(0).fill('2018-01-01');
  await dates(page).nth(1).fill('2018-12-31');
  await expect(status(page)).toHaveText(words.ready);
  expect(searchOf(page)).toBe('?from=2018-01-01&to=2018-12-31');
  await expect
    .poll(async () => (await rowsOf(page, 'restricted-days')).map(([month]) => month))
    .toEqual(months2018);
});

test('an end before the start is not taken', async ({ page }) => {
  await open(page, '/en/');
  await dates(page).nth(0).fill('2020-01-01');
  await expect.poll(() => searchOf(page)).toBe('?from=2020-01-01');
  await dates(page).nth(1).fill('2019-01-01');
  await expect(dates(page).nth(0)).toHaveValue('2020-01-01');
  expect(searchOf(page)).toBe('?from=2020-01-01');
});

test('a parameter that cannot be used is named with the reason; the rest applies', async ({
  page,
}) => {
  await openSelected(page, '/en/?services=nonsense&from=2018-02-30&measures=blocking');
  const reasons = page.locator('form [role=status]');
  await expect(reasons).toHaveCount(2);
  await expect(reasons.filter({ hasText: 'services=nonsense' })).toContainText(
    words.rejected.unknown,
  );
  await expect(reasons.filter({ hasText: 'from=2018-02-30' })).toContainText(words.rejected.date);
  const counts = countsIn(await sentenceOf(page, 'restricted-days').textContent());
  const { named, pattern, possible } = recount({
    from: '2015-01-01',
    to: '2022-12-31',
    measures: ['blocking'],
    grades: ['measured', 'reported'],
  });
  expect(counts.slice(0, 3)).toEqual([named, pattern, possible]);
  const shown = await drawn(page);
  await openSelected(page, '/en/?measures=blocking');
  expect(await drawn(page)).toEqual(shown);
});

for (const [search, reason] of [
  ['from=2019-05-01&to=2018-05-01', words.rejected.reversed],
  ['from=1990-01-01&to=1991-01-01', words.rejected.outside],
  ['grade=certain', words.rejected.unknown],
  ['to=31.12.2018', words.rejected.date],
] as const) {
  test(`?${search} is ignored and said, and starts nothing`, async ({ page }) => {
    const traffic = watch(page);
    await open(page, `/en/?${search}`);
    await expect(page.locator('form [role=status]')).toContainText(reason);
    await expect(status(page)).toHaveText('');
    expect(engineStarts(traffic)).toBe(0);
  });
}

test('a value cannot bring markup into the page', async ({ page }) => {
  const traffic = watch(page);
  await open(page, `/en/?services=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('form [role=status]')).toContainText('<img');
  expect(await page.locator('form img').count()).toBe(0);
  expect(traffic.faults).toEqual([]);
});

test('an empty selection keeps the axis and says that nothing matches', async ({ page }) => {
  for (const slug of ['restricted-days', 'service-lanes']) {
    await open(page, `/en/charts/${slug}/?services=`);
    await expect(status(page)).toHaveText(words.empty);
    await expect(page.locator(`#${slug} svg`)).toContainText(messages.en.words.nothing);
    expect(await labelsOf(page, slug)).toEqual(expect.arrayContaining(['2016', '2018', '2021']));
    // Months stay as rows of nothing, events do not.
    const counts = (await rowsOf(page, slug)).flatMap((row) => row.slice(1));
    expect(new Set(counts)).toEqual(new Set(slug === 'restricted-days' ? ['0'] : []));
  }
});

test('thirty fast changes end with the last one, and start the engine once', async ({ page }) => {
  const traffic = watch(page);
  await open(page, '/en/');
  await openLists(page);
  await page.evaluate(async (last) => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('form details:nth-of-type(n+2) input'),
    ];
    // An odd stride touches every list; each change comes with the next frame, as a fast reader's would.
    for (let i = 0; i < 29; i++) {
      boxes[(i * 5) % boxes.length]!.click();
      await new Promise(requestAnimationFrame);
    }
    [...document.querySelectorAll<HTMLInputElement>('form details')[2]!.querySelectorAll('input')][
      last
    ]!.click();
  }, valuesOf('scope').indexOf('regional'));
  expect(searchOf(page)).not.toBe('');
  const fresh = await drawnAfresh(page);
  await expect.poll(() => drawn(page)).toEqual(fresh);
  await expect(status(page)).toHaveText(words.ready);
  expect(engineStarts(traffic)).toBe(1);
  expect(traffic.faults).toEqual([]);
});

test('one address draws the same on a fresh visit as after a choice', async ({ page }) => {
  await open(page, '/en/');
  await toggle(page, 'grade', 'recalled');
  await expect(status(page)).toHaveText(words.ready);
  await dates(page).nth(0).fill('2018-03-10');
  await expect
    .poll(async () => (await rowsOf(page, 'restricted-days'))[0]?.[0])
    .toBe(months2018[2]);
  const fresh = await drawnAfresh(page);
  await expect.poll(() => drawn(page)).toEqual(fresh);
});

test('back to a page with a selection shows the selection again', async ({ page }) => {
  await open(page, '/en/');
  const built = await drawn(page);
  await toggle(page, 'grade', 'recalled');
  await expect(status(page)).toHaveText(words.ready);
  const chosen = await drawn(page);
  await page.locator('header nav a').nth(1).click();
  await expect(page).toHaveURL('/en/charts/');
  await page.goBack();
  await expect.poll(() => searchOf(page)).toBe('?grade=measured,reported,recalled');
  await expect(page.locator('#restricted-days')).toBeVisible();
  await ready(page);
  await expect.poll(() => drawn(page)).toEqual(chosen);
  expect(chosen).not.toEqual(built);
});

test('a jump within the page, and back, keeps the selection', async ({ page }) => {
  await open(page, '/en/');
  await toggle(page, 'grade', 'recalled');
  await expect(status(page)).toHaveText(words.ready);
  const chosen = await drawn(page);
  await page.keyboard.press('Escape');
  await page.locator('ol.answers a').first().click();
  await expect(page).toHaveURL(/#/);
  await expect.poll(() => drawn(page)).toEqual(chosen);
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  expect(searchOf(page)).toBe('?grade=measured,reported,recalled');
  await expect.poll(() => drawn(page)).toEqual(chosen);
});

test('back and forward between two addresses show what each selects', async ({ page }) => {
  await openSelected(page, '/en/charts/restricted-days/?from=2018-01-01&to=2018-12-31');
  const year = await drawn(page);
  await openSelected(page, '/en/charts/restricted-days/?measures=blocking');
  const blocking = await drawn(page);
  await page.goBack();
  await ready(page);
  await expect.poll(() => drawn(page)).toEqual(year);
  await page.goForward();
  await ready(page);
  await expect.poll(() => drawn(page)).toEqual(blocking);
});

test('the filter lists fit a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await open(page, '/ru/');
  for (const name of ['services', 'measures', 'scope', 'grade'] as const) {
    await filterList(page, name).locator('summary').click();
    await expect(filterList(page, name).getByRole('checkbox').first()).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `with ${name} open`,
    ).toBeLessThanOrEqual(320);
    // An open list covers what stands below it.
    await filterList(page, name).locator('summary').click();
  }
});

test('every service, measure, scope and grade of the tables can be chosen', async ({ page }) => {
  await open(page, '/en/');
  await openLists(page);
  await expect(
    filterList(page, 'services').getByRole('checkbox', { includeHidden: true }),
  ).toHaveCount(table('services.csv').length);
  for (const name of ['measures', 'scope', 'grade'] as const) {
    await expect(filterList(page, name).getByRole('checkbox', { includeHidden: true })).toHaveCount(
      valuesOf(name).length,
    );
  }
  await expect(dates(page).nth(1)).toHaveValue(schema.lastEvidence);
});
