import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import Papa from 'papaparse';
import { barePage, barePath, redrawByHand } from '../bare';
import { lines } from '../growth';
import { openHost } from '../host';
import { openGrades, toggleRecalled } from '../redraw';
import { note, quantile } from '../results';
import { isQuick, sizeOf } from '../size';

// The site itself, with invented measurements in the place of its own.

const sizes = isQuick ? [1e3, 1e4] : [1e3, 1e4, 1e5, 1e6, 1e7];

/** Milliseconds that a change may take at the median and, where so much is asked, at the 95th percentile. */
const targets: Readonly<Record<number, readonly [median: number, p95?: number]>> = {
  1e6: [50, 100],
  1e7: [400],
};

/** The published table with invented rows: every service meets every day, then every network. */
function inventTable(rows: number): Uint8Array {
  const header = readFileSync('build/data/measurements.csv', 'utf8').split('\n')[0]!.trim();
  const services = readColumn('build/data/services.csv', 'service_id');
  const days = Array.from({ length: 4000 }, (_, day) =>
    new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10),
  );
  const cells: Record<string, (n: number) => string | number> = {
    day: (n) => days[n % days.length]!,
    service_id: (n) => services[Math.floor(n / days.length) % services.length]!,
    network: (n) => 64_512 + Math.floor(n / days.length / services.length),
    test: () => 'web_connectivity',
    ok: (n) => n % 50,
    anomaly: (n) => n % 6,
    confirmed: (n) => n % 2,
    failure: (n) => n % 12,
  };
  const columns = header.split(',').map((name) => cells[name]!);
  // A text of ten million rows is longer than a text can be.
  const pieces = [`${header}\n`];
  for (let first = 0; first < rows; first += 1e5) {
    const length = Math.min(1e5, rows - first);
    const lines = Array.from({ length }, (_, i) =>
      columns.map((cell) => cell(first + i)).join(','),
    );
    pieces.push(`${lines.join('\n')}\n`);
  }
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
}

const readColumn = (file: string, name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.map((row) => row[name]!);

for (const rows of sizes) {
  test(`measurements: from a choice to the frame of all charts, ${rows} rows`, async ({ page }) => {
    const host = await openHost({
      [barePath]: barePage(),
      '/data/measurements.csv': inventTable(rows),
    });
    const changes = sizeOf(60, 6);
    await page.goto(host.root + barePath);
    const byHand = await redrawByHand(page, rows, changes);
    await page.goto(`${host.root}/en/`, { waitUntil: 'networkidle' });
    const asked = page.waitForRequest('**/data/measurements.csv', { timeout: 120_000 });
    await openGrades(page);
    await asked;
    await toggleRecalled(page);
    const times: number[] = [];
    for (let i = 0; i < changes; i++) times.push(await toggleRecalled(page));
    await host.stop();
    const [median, p95] = targets[rows] ?? [];
    const row = (what: string, share: number, target?: number) => ({
      subject: 'measurements',
      what,
      value: quantile(times, share),
      unit: 'ms' as const,
      baseline: quantile(byHand, share),
      against: 'the rows counted by hand and one drawing',
      rows,
      ...(target && { target }),
    });
    await note(
      row(lines.redraw, 0.5, median),
      row('all charts of the home page, to the frame, 95th percentile', 0.95, p95),
    );
  });
}
