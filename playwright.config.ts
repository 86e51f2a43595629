import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/files',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // A machine that is busy with something else gets a second try; a test that passes only then is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: process.env['LECTERN_TEST_REPORT'] ?? 'test-results/e2e.json' }]],
  projects: [
    { name: 'browser', testDir: 'tests/e2e/browser', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'electron', testDir: 'tests/e2e/electron', timeout: 120_000 },
  ],
})
