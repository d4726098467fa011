import { spawn } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from '@playwright/test';
import { note, secondsOf } from '../results';
import { sizeOf } from '../size';
import { inventText, mix } from './generate';

// Linux tells the most memory that a process held; elsewhere that column is empty.

/** How many measurements are aggregated, a file each: `ROWS=1e8 npm run bench -- aggregate` takes another size. */
const sizes = process.env.ROWS
  ? [Number(process.env.ROWS)]
  : [1e5, 1e6, 1e7].slice(0, sizeOf(3, 1));

let folder: string;
test.beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'measurements-'))));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
  for (const rows of sizes) {
    const file = path.join(folder, `${rows}.csv`);
    const out = path.join(folder, `of-${rows}`);
    await pipeline(Readable.from(inventText(mix, rows)), createWriteStream(file));
    const megabytes = statSync(file).size / 1e6;
    const baseline = await secondsOf(async () => expect(await countLines(file)).toBe(rows + 1));
    let held = NaN;
    const args = [file, '--out', out, '--services', services];
    const first = await secondsOf(async () => (held = await aggregate(args)));
    const again = await secondsOf(() => aggregate(args));
    const common = { subject: 'aggregating', unit: 's', rows } as const;
    const against = 'reading the same file and counting its lines';
    await note(
      {
        ...common,
        what: '`npm run data:measurements`',
        value: first,
        baseline,
        against,
        ...(rows === 1e7 && { target: 30 }),
      },
      { ...common, what: 'the same file again', value: again, baseline, against },
      ...(Number.isNaN(held)
        ? []
        : [
            {
              ...common,
              what: 'memory at most',
              unit: 'MB' as const,
              value: held,
              baseline: megabytes,
              against: 'the file',
            },
          ]),
    );
    rmSync(file);
  }
});
