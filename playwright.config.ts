import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/files',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: process.env['LECTERN_TEST_REPORT'] ?? 'test-results/e2e.json' }]],
  projects: [
    { name: 'browser', testDir: 'tests/e2e/browser', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'electron', testDir: 'tests/e2e/electron', timeout: 90_000 },
  ],
})
