import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import config from '../../playwright.config';

/** Measurements of the built site, one after the other; nothing here passes or fails by time. */
export default defineConfig({
  ...config,
  // Paths are meant from the root of the project, as in the configuration that this one extends.
  webServer: {
    ...(config.webServer as Exclude<PlaywrightTestConfig['webServer'], unknown[] | undefined>),
    cwd: process.cwd(),
  },
  globalSetup: '../pages/chromium.ts',
  projects: undefined,
  testDir: '.',
  testMatch: '*.bench.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 300_000,
});
