import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/browsers.mjs';
import { withoutSuggestions } from '../scripts/chromium.mjs';
import { intervals } from './e2e/harness/intervals';

// Workers load this file again and inherit the environment: the browser is looked for once.
process.env['CHROME_PATH'] ??= findChromium().browser?.path;
const executablePath = process.env['CHROME_PATH'];

/** How a browser without the extension is started. */
const launchOptions = {
  ...(executablePath && { executablePath }),
  args: [withoutSuggestions],
};

/** What says little new (`inLong`, or `@long` in its title): only `npm run test:long` goes through them. */
const notNow = [
  ...(process.env['LONG'] ? [] : [/@long/]),
  // These write a policy for every Chromium of this machine, and run as root on Linux.
  ...(process.env['POLICY'] ? [] : [/@policy/]),
];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000, toPass: { intervals } },
  globalTimeout: (process.env['LONG'] ? 60 : 20) * 60_000,
  reporter: process.env['E2E_REPORT']
    ? [['dot'], ['json', { outputFile: process.env['E2E_REPORT'] }]]
    : [['list']],
  projects: [
    {
      name: 'recognition',
      testMatch: ['recognition/*.spec.ts', 'mutations/*.spec.ts'],
      grepInvert: notNow,
      // The long run goes through 10,000 pages.
      timeout: process.env['LONG'] ? 10 * 60_000 : 120_000,
      use: { launchOptions },
    },
    { name: 'chromium', testMatch: 'e2e/*.spec.ts', grepInvert: notNow, use: { launchOptions } },
    { name: 'firefox', testMatch: 'e2e/firefox/*.spec.ts', grepInvert: notNow },
    // Only `npm run bench` asks for it: it measures, and judges nothing.
    { name: 'bench', testMatch: 'bench/*.spec.ts' },
    // Only `npm run pictures` and `pictures:store` ask for these: there is something to look at, and
    // nothing is judged.
    { name: 'pictures', testMatch: 'pictures/pictures.spec.ts' },
    { name: 'store', testMatch: 'pictures/store.spec.ts' },
    // And only `npm run bench:peers` for this one, which has packages of its own.
    { name: 'peers', testMatch: 'bench/peers/*.spec.ts' },
  ],
});
