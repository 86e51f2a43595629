import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from '../../main/cli/with-service.ts'
import { browserArguments, ensureBrowser } from '../../tools/test/browser.ts'
import { megabytes, median, milliseconds } from './measure.ts'
import type { Row } from './table.ts'

const runs = 5

/** Starts `lectern serve` on a library, opens its address, chooses the first document, and waits until its headline is drawn. */
async function startOnce(library: string, browser: Awaited<ReturnType<typeof chromium.launch>>): Promise<{ taken: number; memory: number }> {
  const started = performance.now()
  const child = spawn(process.execPath, [join(root, 'dist/main/cli.js'), 'serve', '--no-open', '--library', library], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const page = await browser.newPage()
  await page.goto(String(line).trim())
  await page.locator('.doc-row').first().click()
  await page.locator('.article h1').waitFor()
  const taken = performance.now() - started
  const memory = residentBytes(child.pid ?? 0)
  await page.close()
  child.kill('SIGTERM')
  await once(child, 'close')
  return { taken, memory }
}

/** What a process holds in memory, as `ps` counts it. */
function residentBytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024
}

/** From the start of the process to the first article on the screen, the browser being open already. */
export async function startRows(libraries: readonly (readonly [name: string, folder: string])[]): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() })
  const rows: Row[] = []
  for (const [name, library] of libraries) {
    const times: number[] = []
    const memories: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const { taken, memory } = await startOnce(library, browser)
      times.push(taken)
      memories.push(memory)
    }
    rows.push([`Cold start to the first article, ${name}, median of ${runs}`, milliseconds(median(times))])
    rows.push([`Memory of the service then, ${name}`, megabytes(median(memories))])
  }
  await browser.close()
  return rows
}
