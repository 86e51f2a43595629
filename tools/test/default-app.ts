/** What a plain Electron brings as its default app: it runs `electron [-r FILE] FOLDER`. Repacks lack it. */
const main = `
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
const rest = process.argv.slice(1)
let folder
while (rest.length > 0 && folder === undefined) {
  const word = rest.shift()
  if (word === '-r' || word === '--require') require(resolve(rest.shift()))
  else if (!word.startsWith('-')) folder = resolve(word)
}
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
Object.defineProperty(process, 'defaultApp', { value: true })
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(folder)
await import(pathToFileURL(join(folder, manifest.main)).href)
`

/** The bytes of a `default_app.asar` that holds it. */
export function defaultAppArchive(): Buffer {
  const files = [
    { name: 'package.json', bytes: Buffer.from('{"name":"electron","main":"main.js","type":"module"}') },
    { name: 'main.js', bytes: Buffer.from(main) },
  ]
  let offset = 0
  const listed = files.map(({ name, bytes }) => {
    const entry = [name, { size: bytes.length, offset: String(offset) }] as const
    offset += bytes.length
    return entry
  })
  const json = Buffer.from(JSON.stringify({ files: Object.fromEntries(listed) }))
  const padded = Math.ceil(json.length / 4) * 4
  const header = Buffer.alloc(16 + padded)
  header.writeUInt32LE(4, 0)
  header.writeUInt32LE(8 + padded, 4)
  header.writeUInt32LE(4 + padded, 8)
  header.writeUInt32LE(json.length, 12)
  json.copy(header, 16)
  return Buffer.concat([header, ...files.map(({ bytes }) => bytes)])
}
