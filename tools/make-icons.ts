import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { drawIcon } from './icons/draw-icon.ts'
import { packIcns, packIco, type IconPng } from './icons/icon-containers.ts'
import { browserArguments, ensureBrowser } from './test/browser.ts'

const folder = fileURLToPath(new URL('../resources/icons/', import.meta.url))
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const smallest = 32

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() })
const icons: IconPng[] = []
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const drawing = drawIcon(size <= smallest ? 'small' : 'full')
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  )
  icons.push({ size, png: await page.screenshot({ omitBackground: true, type: 'png' }) })
  await page.close()
}
await browser.close()

await mkdir(folder, { recursive: true })
await writeFile(join(folder, 'lectern.svg'), drawIcon('full'))
await writeFile(join(folder, 'lectern-small.svg'), drawIcon('small'))
await writeFile(join(folder, 'icon.ico'), packIco(icons.filter(({ size }) => size <= 256)))
await writeFile(join(folder, 'icon.icns'), packIcns(icons))
for (const { size, png } of icons) await writeFile(join(folder, `${size}x${size}.png`), png)
console.log(`Made ${sizes.length + 4} files in resources/icons.`)
