import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { EngineParts } from '../../src/lib/db/engine-files';
import { build, builtFiles, engineParts } from './site';

/** The addresses of the engine's worker, and of the list of its parts. */
export const [worker = ''] = engineParts;
export const list = builtFiles.find((file) => /^\/engine\/.*\.json$/.test(file))!;

/** The script of the engine's worker, as built. */
export const workerScript = (): string => gunzipSync(readFileSync(build + worker)).toString();

/** Lets the engine's worker be another script, which the list of parts vouches for. */
export async function exchangeWorker(page: Page, script: string): Promise<void> {
  const parts = JSON.parse(readFileSync(build + list, 'utf8')) as EngineParts;
  const sha256 = createHash('sha256').update(script).digest('hex');
  const body = gzipSync(script);
  const vouched = { ...parts, worker: { ...parts.worker, bytes: body.length, sha256 } };
  await page.context().route(`**${worker}`, (route) => route.fulfill({ body }));
  await page.context().route(`**${list}`, (route) => route.fulfill({ json: vouched }));
}
