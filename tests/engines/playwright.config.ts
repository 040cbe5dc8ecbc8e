import { defineConfig } from '@playwright/test';

// `npm run test:engines` builds the site first and counts what ran; see tools/test-engines.ts.
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/playwright-engines',
  forbidOnly: true,
  // One after another: a journey may turn the server off, and the system has one clipboard.
  workers: 1,
  timeout: 90_000,
  reporter: [['list'], ['json']],
  projects: [{ name: 'chromium' }, { name: 'firefox' }, { name: 'webkit' }],
});
