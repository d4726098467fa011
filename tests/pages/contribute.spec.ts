import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { countsIn, hydrated, readCsv, table, watch } from './site';

// Invented rows: they stand in a reader's browser and nowhere else.
const columns = Object.keys(table('events.csv')[0]!);
const made: Record<string, string> = {
  ...table('events.csv').find((row) => row.event_id === 'kz-2019-05-09-victory-day-social-media')!,
  event_id: 'kz-2019-08-20-made',
  start: '2019-08-20',
  end: '2019-08-21',
  start_time: '',
  end_time: '',
  cadence: 'continuous',
  measure: 'blocking',
  scope: 'national',
  services: 'facebook',
  evidence_grade: 'reported',
};
const csvOf = (rows: readonly Record<string, string>[], names = columns) =>
  [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');

async function openPage(page: Page, locale = 'en') {
  await page.goto(`/${locale}/contribute/`);
  await hydrated(page);
  await expect(page.locator('#from-form')).toBeVisible();
}

const drop = (page: Page, name: string, text: string) =>
  page.locator('section[aria-labelledby="from-file"] input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text, 'utf8'),
  });

test('a row from a spreadsheet: read, counted on the charts, handed in as text; nothing is sent', async ({
  page,
}) => {
  const traffic = watch(page);
  const methods = new Set<string>();
  page.on('request', (request) => methods.add(request.method()));
  await openPage(page);
  const reordered = [...columns].reverse();
  await drop(page, 'mine.csv', csvOf([made, table('events.csv')[3]!], reordered));
  const opened = page.locator('[data-file="mine.csv"]');
  await expect(opened).toContainText('mine.csv: 2 rows for events.csv. 1 row published already');
  await opened.getByRole('button', { name: 'Take 1 row into the draft' }).click();
  await expect(page.locator('#draft ~ ul li')).toContainText(['kz-2019-08-20-made']);

  await page.getByRole('button', { name: 'Count', exact: true }).click();
  const change = page.locator('section[aria-labelledby="changed-restricted-days"]');
  await expect(change).toBeVisible({ timeout: 40_000 });
  const sentences = change.locator('.side p:nth-of-type(3)');
  const [before, after] = (await sentences.allTextContents()).map(countsIn);
  // Two days in August 2019 on which nothing is recorded: each of the three bounds moves by two, and what
  // is only recalled stays.
  expect(after).toEqual(before!.map((count, i) => (i < 3 ? count + 2 : count)));
  await expect(change.locator('svg')).toHaveCount(2);
  await change.locator('summary').click();
  await expect(change.locator('tbody tr')).toHaveCount(1);
  await expect(change.locator('tbody tr')).toContainText('2019-08');

  const text = await page.locator('#request').inputValue();
  expect(text).toContain('kz-2019-08-20-made');
  expect(text).toContain(`After: ${(await sentences.nth(1).textContent())!.trim()}`);
  const rows = readCsv(/```csv\n([^]*?)\n```/.exec(text)![1]!);
  expect(rows).toEqual([made]);

  expect([...methods]).toEqual(['GET']);
  expect(traffic.faults).toEqual([]);
});

for (const [locale, words] of [
  ['en', ['there is no such date', 'did you mean']],
  ['ru', ['такой даты нет', 'facebook']],
  ['kk', ['мұндай күн жоқ', 'facebook']],
] as const) {
  test(`mistakes are named in plain words, in ${locale}, and keep the rows out`, async ({
    page,
  }) => {
    await openPage(page, locale);
    await drop(
      page,
      'wrong.csv',
      csvOf([{ ...made, start: '2019-02-30', end: '', services: 'facebok' }]),
    );
    const opened = page.locator('[data-file="wrong.csv"]');
    for (const word of words) await expect(opened.locator('table')).toContainText(word);
    await expect(opened.locator('tbody tr.error')).not.toHaveCount(0);
    await expect(opened.getByRole('button')).toHaveCount(0);
  });
}

test('a date that may mean two days is asked, and read as its reader says', async ({ page }) => {
  await openPage(page);
  await drop(page, 'excel.csv', csvOf([{ ...made, start: '5/9/2019', end: '5/9/2019' }]));
  const opened = page.locator('[data-file="excel.csv"]');
  const use = opened.getByRole('button', { name: 'Use 2019-09-05' });
  await expect(use).toHaveCount(2);
  await use.first().click();
  await expect(use).toHaveCount(1);
  await use.click();
  await opened.getByRole('button', { name: 'Take 1 row into the draft' }).click();
  expect(await page.locator('#request').inputValue()).toContain('2019-09-05,2019-09-05');
});

test('pasted rows with tabs and a wrong case of a header are read', async ({ page }) => {
  await openPage(page);
  const names = ['Source_ID', 'Publisher', 'title', 'url', 'published', 'language', 'kind'];
  const cells = ['made-2019', 'Made', 'A title', 'https://made.example/1', '2019-05', 'ru', 'news'];
  await page
    .getByLabel('or paste rows')
    .fill([names, cells].map((row) => row.join('\t')).join('\n'));
  await page.getByRole('button', { name: 'Check' }).click();
  const opened = page.locator('[data-file="paste.csv"]');
  await expect(opened).toContainText('1 row for sources.csv');
});

test('an event by form: what is typed is said back, and stands in the draft as EDTF', async ({
  page,
}) => {
  await openPage(page);
  const form = page.locator('form');
  await form.locator('#events-event_id').fill('kz-2018-05-made');
  const start = form.getByRole('group', { name: 'Start', exact: true });
  await start.getByLabel('Known to the').selectOption('month');
  await start.getByRole('textbox', { name: 'Year' }).fill('2018');
  await start.getByRole('combobox', { name: 'Month' }).selectOption('May');
  await expect(start).toContainText('Read as: May 2018');
  await form.getByLabel('End').first().selectOption('the same as the start');
  for (const [id, value] of Object.entries({
    cadence: 'continuous',
    measure: 'throttling',
    scope: 'national',
    trigger: 'unknown',
    official_position: 'unknown',
    evidence_grade: 'reported',
  })) {
    await form.locator(`#events-${id}`).selectOption(value);
  }
  await form.locator('#events-services').fill('telegram');
  await form.locator('#events-services').press('Enter');
  await form.locator('#events-source_ids').fill('no-such-source');
  await form.locator('#events-source_ids').press('Enter');
  await expect(form).toContainText('no-such-source is not in the table');
  await form.locator('#events-source_ids').fill(table('sources.csv')[0]!.source_id!);
  await form.locator('#events-source_ids').press('Enter');
  await form.locator('#events-summary').fill('Made for a test.');
  await form.locator('#events-evidence').fill('Made for a test.');
  await form.getByRole('button', { name: 'Add to the draft' }).click();
  const text = await page.locator('#request').inputValue();
  const [row] = readCsv(/```csv\n([^]*?)\n```/.exec(text)![1]!);
  expect(row).toMatchObject({ start: '2018-05', end: '2018-05', services: 'telegram' });
  await expect(form.locator('#events-event_id')).toHaveValue('');
});

test('a draft is kept only where its reader says so, survives a reload, and can be deleted', async ({
  page,
}) => {
  const stored = () => page.evaluate(() => Object.keys(localStorage).length);
  await openPage(page);
  await drop(page, 'mine.csv', csvOf([made]));
  await page.getByRole('button', { name: 'Take 1 row into the draft' }).click();
  expect(await stored()).toBe(0);
  await page.getByLabel('Keep the draft').check();
  expect(await stored()).toBe(1);
  await page.reload();
  await hydrated(page);
  await expect(page.locator('#draft ~ ul li')).toContainText(['kz-2019-08-20-made']);
  await page.getByRole('button', { name: 'Delete the draft' }).click();
  expect(await stored()).toBe(0);
  await page.reload();
  await hydrated(page);
  await expect(page.getByText('No rows yet.')).toBeVisible();
});

test('what a file holds is text, whatever it looks like', async ({ page }) => {
  await openPage(page);
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  await drop(
    page,
    'hostile.csv',
    csvOf([{ ...made, summary: hostile, trigger_note: hostile, services: hostile }]),
  );
  await expect(page.locator('[data-file="hostile.csv"] table')).toContainText('<script>');
  expect(await page.title()).toContain('Add or correct an event');
});

test('an export of another observer becomes proposals that go on in the form', async ({ page }) => {
  await openPage(page);
  const section = page.locator('section[aria-labelledby="from-import"]');
  await section.getByLabel('What the file is').selectOption('pulse');
  await section.locator('input[type=file]').setInputFiles('tests/fixtures/import/pulse.csv');
  await expect(section.locator('table')).toContainText('rows about other countries');
  const first = section.locator('li').first();
  await expect(first).toContainText('From pulse.csv, row 2.');
  await first.getByRole('button', { name: 'Complete in the form' }).click();
  await expect(page.locator('#from-form')).toBeInViewport();
  const group = page.locator('form').getByRole('group', { name: 'Start', exact: true });
  await expect(group).toContainText('Read as:');
});

test('what an export leaves open is asked', async ({ page }) => {
  await openPage(page);
  const section = page.locator('section[aria-labelledby="from-import"]');
  await section.getByLabel('What the file is').selectOption('ooni');
  await section.locator('input[type=file]').setInputFiles({
    name: 'ooni.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'anomaly_count,confirmed_count,failure_count,measurement_count,measurement_start_day,ok_count,probe_asn\r\n1,0,0,1,2021-07-09,0,9198\r\n',
    ),
  });
  await section.getByLabel('Country, two letters').selectOption('KZ');
  await section.getByLabel('Test of OONI').fill('telegram');
  await section.getByRole('button', { name: 'Answer' }).click();
  await expect(section).toContainText('Counts of measurements in it: 1.');
});

test('a sheet of many rows is taken whole, in its order, and handed in as it was', async ({
  page,
}) => {
  await openPage(page);
  const names = Object.keys(table('services.csv')[0]!);
  const service = { ...table('services.csv').find((row) => row.service_id === 'telegram')! };
  const many = Array.from({ length: 5001 }, (_, i) => ({ ...service, service_id: `made-${i}` }));
  await drop(page, 'many.csv', csvOf(many, names));
  const opened = page.locator('[data-file="many.csv"]');
  await opened.getByRole('button', { name: 'Take 5,001 rows into the draft' }).click();
  await expect(opened).toContainText('5,001 rows taken into the draft.');
  // A list that long would be no help, and would hold the page up.
  await expect(page.locator('section[aria-labelledby=draft] li')).toHaveCount(200);
  await expect(page.locator('section[aria-labelledby=draft]')).toContainText('4,801 more');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /services\.csv/ }).click();
  expect(readCsv(readFileSync(await (await download).path(), 'utf8'))).toEqual(many);
});
