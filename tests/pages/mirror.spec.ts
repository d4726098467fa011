import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { mirrorFiles } from '../../src/commands/mirror-files.js';
import { writeZip } from '../../src/commands/zip.js';
import { build, drawn, filterList, toggle, watch } from './site';

// Needs python3, whose server is the plainest of hosts.

const folder = mkdtempSync(path.join(tmpdir(), 'mirror-'));
let server: ChildProcess;
let root = '';

/** A port that is free now. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const file = path.join(folder, 'mirror.zip');
  writeZip(file, build, mirrorFiles(build, true), 1_600_000_000);
  const below = path.join(folder, 'some/folder');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    mkdirSync(path.dirname(path.join(below, name)), { recursive: true });
    writeFileSync(path.join(below, name), bytes);
  }
  const port = await freePort();
  server = spawn('python3', ['-m', 'http.server', `${port}`, '--bind', '127.0.0.1'], {
    cwd: folder,
    stdio: 'ignore',
  });
  root = `http://127.0.0.1:${port}/some/folder/`;
  await expect
    .poll(() =>
      fetch(root).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
});
test.afterAll(() => void server?.kill());

test('the mirror works from python3 -m http.server in a sub-folder: home, a chart, its filters', async ({
  page,
}) => {
  const traffic = watch(page);
  await page.goto(root);
  await page.locator('a[hreflang=en]').first().click();
  await expect(page.locator('#restricted-days svg:visible')).toHaveCount(1);
  await page.getByRole('navigation').getByRole('link', { name: 'Charts' }).click();
  await expect(page).toHaveURL(`${root}en/charts/`);
  await page.goto(`${root}en/charts/restricted-days/`);
  await expect(page.locator('#svelte-announcer')).toBeAttached();
  const built = await drawn(page);
  await filterList(page, 'measures').locator('summary').click();
  await toggle(page, 'measures', 'blocking');
  await expect
    .poll(async () => (await drawn(page))['restricted-days']?.foot)
    .not.toBe(built['restricted-days']?.foot);
  await page.goto(`${root}en/events`);
  await expect(page).toHaveURL(`${root}en/events/`);
  const { origin } = new URL(root);
  expect(
    traffic.requests.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(origin)),
  ).toEqual([]);
  expect(traffic.faults).toEqual([]);
});
