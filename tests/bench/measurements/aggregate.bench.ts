import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from '@playwright/test';
import { inventText, mix } from './generate';

// Linux tells the most memory that a process held; elsewhere that column is empty.

/** How many measurements are aggregated, a file each: `ROWS=1e8 npm run bench` adds a larger one. */
const sizes = [1e5, 1e6, 1e7, ...(process.env.ROWS ? [Number(process.env.ROWS)] : [])];

let folder: string;
test.beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'measurements-'))));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Reads a file and counts its lines: the least that anyone who reads it must do. */
async function countLines(file: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Uint8Array;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  }
  return lines;
}

/** Runs the command as a maintainer does; the megabytes that it held at most. */
async function aggregate(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['src/commands/run.js', 'measurements', ...args]);
  let held = NaN;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      held = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1]) / 1024 || held;
    } catch {
      clearInterval(watch);
    }
  }, 100);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  expect(code).toBe(0);
  return held;
}

test('measurements: rows aggregated by the command, against reading the same file', async () => {
  test.setTimeout(3_600_000);
  const services = path.join(folder, 'services.csv');
  const pairs = Object.entries(mix.domains).map((pair) => pair.join(','));
  writeFileSync(services, ['domain,service_id', ...pairs, ''].join('\n'));
  const found = [];
  for (const rows of sizes) {
    const file = path.join(folder, `${rows}.csv`);
    const out = path.join(folder, `of-${rows}`);
    await pipeline(Readable.from(inventText(mix, rows)), createWriteStream(file));
    const reading = await timed(async () => expect(await countLines(file)).toBe(rows + 1));
    let held = NaN;
    const args = [file, '--out', out, '--services', services];
    const first = await timed(async () => (held = await aggregate(args)));
    const again = await timed(() => aggregate(args));
    found.push({
      rows,
      'reading, s': Number(reading.toFixed(2)),
      'aggregating, s': Number(first.toFixed(2)),
      'times reading': Number((first / reading).toFixed(1)),
      'again, s': Number(again.toFixed(2)),
      'memory, MB': Math.round(held),
    });
    rmSync(file);
  }
  console.table(found);
});
