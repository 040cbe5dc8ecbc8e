import { defineConfig, devices } from '@playwright/test';

/** Sweeps that take minutes; `npm run test:full` runs them. */
const sweeps = process.env['FULL_SWEEP'] ? [] : ['**/*.full.spec.ts'];

// `npm test` builds and serves the site and tells where; see tools/test.ts.
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/playwright',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: [['dot'], ['json']],
  use: {
    baseURL: process.env['SITE_ADDRESS'],
    locale: 'ko-KR',
    // The test of the worker asks for it; all others see the site as on a first visit.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: sweeps,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      // Tests of all pages set their own widths; how things are kept and what a visitor prefers do not depend on them.
      testIgnore: [
        '**/back.spec.ts',
        '**/pages.spec.ts',
        '**/keyboard.spec.ts',
        '**/offline.spec.ts',
        '**/preferences.spec.ts',
        '**/record.spec.ts',
        '**/*.full.spec.ts',
      ],
      // One test among others of its file whose answer does not depend on them either.
      ...(!process.env['FULL_SWEEP'] && { grepInvert: /@one-size/ }),
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } },
    },
  ],
});
