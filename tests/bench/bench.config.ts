import { defineConfig } from '@playwright/test';
import config from '../../playwright.config';
import { isQuick } from './size';

/** Measurements of the built site, one after the other, by name of file: the build comes first. */
export default defineConfig({
  ...config,
  // Each bench serves the site itself, compressed as real hosts do.
  webServer: undefined,
  globalSetup: '../pages/chromium.ts',
  reporter: './reporter.ts',
  outputDir: '../../test-results',
  use: { ...config.use, actionTimeout: 60_000, navigationTimeout: 120_000 },
  projects: undefined,
  testDir: '.',
  testMatch: '*.bench.ts',
  fullyParallel: false,
  workers: 1,
  timeout: isQuick ? 300_000 : 1_800_000,
});
