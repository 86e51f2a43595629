import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { runCommand } from './run-command.ts'
import { findProgram, installSystemPackages } from './system-packages.ts'

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
]

/** A Chromium to test with: the one named in LECTERN_TEST_BROWSER, Playwright's own, or an installed one. Null when there is none. */
export function findBrowser(): string | null {
  const named = process.env['LECTERN_TEST_BROWSER']
  if (named !== undefined && named !== '') return named
  const own = chromium.executablePath()
  if (own !== '' && existsSync(own)) return own
  for (const name of programs) {
    const found = findProgram(name)
    if (found !== null) return found
  }
  return places.find((place) => existsSync(place)) ?? null
}

/** The same, installed where it is missing: from Debian when root, else by Playwright. Throws with what to do when that fails too. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser()
  if (found !== null) return found
  await installSystemPackages(['chromium'])
  const fromSystem = findBrowser()
  if (fromSystem !== null) return fromSystem
  console.log('Fetching a browser with Playwright …')
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  await runCommand(process.execPath, [cli, 'install', 'chromium'], { output: 'keep', minutes: 5 })
  const fetched = findBrowser()
  if (fetched !== null) return fetched
  throw new Error(
    'There is no Chromium to test with, and none could be installed. Install Chrome or Chromium, or name one in LECTERN_TEST_BROWSER.',
  )
}

/** What Chromium has to be told: nothing of its own may go out, and root has no sandbox. */
export function browserArguments(): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet
}
