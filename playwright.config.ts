import { defineConfig, devices } from '@playwright/test';

// Not the port of `npm run serve`, and never a server that already runs: sirv lists the files of build/
// when it starts, so an older one would serve an older site.
const port = 4321;

/** The built site in a browser. `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/pages',
  outputDir: 'test-results',
  globalSetup: './tests/pages/chromium.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  reporter: 'line',
  // The engine takes a second to start, and many on a busy machine.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    screenshot: 'only-on-failure',
    launchOptions: {
      // Set by the global setup, which runs before any worker reads this file.
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // Days are days of Almaty wherever the reader is: what shows dates is read from both ends of the world too.
  projects: [
    { name: 'almaty', use: { timezoneId: 'Asia/Almaty' } },
    { name: 'kiritimati', use: { timezoneId: 'Pacific/Kiritimati' }, grep: /@dates/ },
    { name: 'los-angeles', use: { timezoneId: 'America/Los_Angeles' }, grep: /@dates/ },
  ],
  webServer: {
    command: `npx sirv build --port ${port} --host localhost --quiet`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
