import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/launchOptions.ts';

const PORT = 4199;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 180_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 900 },
    timezoneId: 'UTC',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
    serviceWorkers: 'block',
    launchOptions: launchOptions(process.env['CHROMIUM_PATH']),
  },
  webServer: {
    // The built app behind the very headers that it is deployed with.
    command: `node src/cli/run.mjs start --port ${PORT} --no-build`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
