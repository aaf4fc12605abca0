import { defineConfig } from '@playwright/test';

// One worker: each test has a window of its own, and two at once on two cores make both slow.
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/temp-folder.ts',
  testMatch: '**/*.test.ts',
  workers: 1,
  retries: 0,
  // Limits end what hangs; a slow machine must not meet them.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  outputDir: 'test-results',
});
