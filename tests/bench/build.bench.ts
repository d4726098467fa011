import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { note, secondsOf } from './results';
import { isQuick } from './size';

// Its name puts it first: all other benches read what it builds.

test('build: the whole site', async () => {
  test.skip(isQuick && existsSync('build'), 'a quick run takes the build that is there');
  const value = await secondsOf(() => execFileSync('npm', ['run', 'build'], { stdio: 'ignore' }));
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  const baseline = await secondsOf(() => cpSync('build', folder, { recursive: true }));
  rmSync(folder, { recursive: true });
  await note({
    subject: 'build',
    what: 'the whole site',
    value,
    unit: 's',
    baseline,
    against: 'copying the same files',
  });
});
