import { execFileSync, execSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that runs the pages: the one of CHROMIUM_PATH, Playwright's own, or the system's. Where
 * there is none, root on Debian gets the package; anybody else is told what to install.
 *
 * @throws Error `no Chromium found: …`
 */
export function findChromium(): string {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (isExecutable(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`no Chromium found: CHROMIUM_PATH is not a program: ${CHROMIUM_PATH}`);
  }
  const found = ownChromium() ?? systemChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    execSync('apt-get update && apt-get install -y chromium', { stdio: 'inherit' });
    const installed = systemChromium();
    if (installed) return installed;
  }
  throw new Error(
    'no Chromium found: run `npx playwright install chromium`, install the system package chromium, or set CHROMIUM_PATH',
  );
}

/** Workers read the path from the environment, which they get from the process that runs this. */
export default function globalSetup() {
  const found = findChromium();
  const version = execFileSync(found, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  console.log(`${version.trim()}: ${found}`);
  process.env.CHROMIUM_PATH = found;
}

function ownChromium(): string | undefined {
  const own = chromium.executablePath();
  return isExecutable(own) ? own : undefined;
}

function systemChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
