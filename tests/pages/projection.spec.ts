import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { locales } from '../../src/lib/i18n/locale';
import { loadProjectionWords } from '../../src/lib/i18n/pages/projection';
import { countsIn, open, searchOf, watch } from './site';

const words = await loadProjectionWords('en');
const answer = (page: Page) => page.locator('p.answer');
const settled = (page: Page) => expect(page.locator('p.state')).toHaveText('');

type Cells = Record<string, string>;
const read = (name: string): Cells[] =>
  Papa.parse<Cells>(readFileSync(`data/${name}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Of the laws, or the cases, known on 1 October 2021: restricted, and all. A few lines of our own. */
function knownThen(isMeant: (row: Cells) => boolean, byLaw: boolean): [number, number] {
  const rows = read('precedents').filter(
    (row) => row.set === 'threat_blocking' && row.in_view_2021_10_01 === 'true' && isMeant(row),
  );
  const isRestricted = (row: Cells) => row.restricted_2021_10_01 === 'true';
  if (!byLaw) return [rows.filter(isRestricted).length, rows.length];
  const laws = [...new Set(rows.map((row) => row.law_id))];
  const restricting = laws.filter((law) =>
    rows.some((row) => row.law_id === law && isRestricted(row)),
  );
  return [restricting.length, laws.length];
}
const isStatement = (row: Cells) => row.statement_service === 'true';

test('a preset moves every control, the address and the sentence, and leads back', async ({
  page,
}) => {
  await open(page, '/en/projection/');
  const built = await answer(page).textContent();
  await page.getByRole('button', { name: words.preset.then }).click();
  expect(searchOf(page)).toBe('?known=2021-10-01');
  await expect(answer(page)).toContainText('1 October 2021');
  await settled(page);
  const [restricted, of] = knownThen(isStatement, true);
  expect([restricted, of]).toEqual([2, 6]);
  expect(countsIn(await answer(page).textContent()).slice(1, 3)).toEqual([restricted, of]);
  await expect(page.getByRole('button', { name: words.preset.then })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: words.preset.draft2025 }).click();
  expect(searchOf(page)).toBe('?draft=draft-2025-12');
  await settled(page);
  await page.getByRole('button', { name: words.reset }).click();
  expect(searchOf(page)).toBe('');
  await settled(page);
  expect(await answer(page).textContent()).toBe(built);
});

test('each control changes the numbers as a count of the table does', async ({ page }) => {
  await open(page, '/en/projection/?known=2021-10-01');
  await settled(page);
  const counted = async () => countsIn(await answer(page).textContent()).slice(1, 3);
  await page.getByRole('combobox', { name: words.weight }).selectOption('row');
  await expect.poll(counted).toEqual(knownThen(isStatement, false));
  await page.getByRole('combobox', { name: words.services }).selectOption('all');
  await expect.poll(counted).toEqual(knownThen(() => true, false));
  await page.getByLabel(words.disputes).uncheck();
  await expect.poll(counted).toEqual(knownThen((row) => row.confounded === 'false', false));
  await page.getByRole('combobox', { name: words.duty }).selectOption('registration');
  await expect
    .poll(counted)
    .toEqual(
      knownThen((row) => row.confounded === 'false' && row.requirement === 'registration', false),
    );
  expect(searchOf(page)).toBe(
    '?known=2021-10-01&disputes=out&count=services&services=all&duty=registration',
  );
});

test('chances mix the scenarios, add up to 100 and stand in the address', async ({ page }) => {
  await open(page, '/en/projection/');
  const sliders = page.locator('input[type=range]');
  await sliders.nth(0).fill('100');
  await settled(page);
  expect(searchOf(page)).toBe('?chances=100-0-0');
  const whole = await answer(page).textContent();
  const cut = /in (\d+(?:–\d+)?) of 100 futures/.exec(whole!)![1]!;
  expect(whole).toContain(`in ${cut} of 100.`);
  await sliders.nth(0).fill('0');
  await settled(page);
  expect(searchOf(page)).toBe('?chances=0-50-50');
  await expect(answer(page)).toContainText('in 0 of 100.');
  const shown = await page.locator('fieldset output').allTextContents();
  expect(shown.map(Number).reduce((a, b) => a + b, 0)).toBe(100);
});

test('assumptions that leave no case are answered in words, without NaN', async ({ page }) => {
  for (const search of [
    '?known=2021-10-01&services=telegram&duty=local_representative',
    '?services=linkedin&duty=data_localisation&known=2021-10-01&disputes=out',
    '?known=2021-10-01&duty=registration&disputes=out&services=vk',
  ]) {
    await open(page, `/en/projection/${search}`);
    await settled(page);
    const text = (await page.locator('main').innerText()).match(
      /.{30}\b(NaN|undefined|Infinity|null)\b/,
    );
    expect(text?.[0]).toBeUndefined();
    await expect(answer(page)).not.toHaveText('');
  }
});

test('a parameter that cannot be used is named', async ({ page }) => {
  await open(page, '/en/projection/?known=yesterday');
  await expect(page.locator('.rejected')).toContainText('known=yesterday');
  await expect(answer(page)).toContainText('7 November 2025');
});

test('of many quick choices the last one wins', async ({ page }) => {
  await open(page, '/en/projection/');
  await page.getByRole('combobox', { name: words.weight }).evaluate((select: HTMLSelectElement) => {
    for (let i = 0; i < 41; i++) {
      select.value = i % 2 === 0 ? 'row' : 'law';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await settled(page);
  await expect(answer(page)).toContainText('comparable cases');
  expect(searchOf(page)).toBe('?count=services');
});

test('the page asks for no engine and no other host', async ({ page }) => {
  const traffic = watch(page);
  await open(page, '/en/projection/');
  await page.getByRole('button', { name: words.preset.then }).click();
  await settled(page);
  expect(JSON.stringify(traffic)).not.toContain('duckdb');
});

for (const locale of locales) {
  test(`without a script the ${locale} page holds its sentence and all three drawings`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale}/projection/`);
    const own = await loadProjectionWords(locale);
    await expect(page.locator('noscript p')).toHaveText(own.needsScript);
    expect(countsIn(await answer(page).textContent()).length).toBeGreaterThan(4);
    for (const slug of ['projection', 'rates', 'delays']) {
      await expect(page.locator(`#${slug} svg:visible`)).toHaveCount(1);
    }
    await context.close();
  });
}

test('the back-test names every platform of the law of Kazakhstan with forecast and outcome', async ({
  page,
}) => {
  await page.goto('/en/projection/back-test/');
  const own = read('precedents').filter((row) => row.set === 'kazakhstan' && isStatement(row));
  const rows = page.locator('main section table tbody tr');
  await expect(rows).toHaveCount(own.length);
  for (const row of await rows.all()) {
    const forecast = Number(await row.locator('td').first().textContent());
    expect(forecast).toBeGreaterThan(0);
    expect(forecast).toBeLessThan(100);
    await expect(row.locator('td').last()).not.toHaveText('');
  }
});
