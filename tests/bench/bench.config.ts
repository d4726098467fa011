import { defineConfig } from '@playwright/test';
import config from '../../playwright.config';

/** Measurements of the built site, one after the other; nothing here passes or fails by time. */
export default defineConfig({
  ...config,
  projects: undefined,
  testDir: '.',
  testMatch: '*.bench.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 300_000,
});
