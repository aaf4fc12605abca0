import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.ts'],
    globalSetup: 'tests/temp-folder.ts',
    setupFiles: 'tests/property-seed.ts',
    // Limits end what hangs; a slow machine must not meet them.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
