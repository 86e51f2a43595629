import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const file = new URL('../../../fixtures/gold/known-misses.json', import.meta.url)

const KnownMisses = z.record(z.string(), z.array(z.string()))
type KnownMisses = z.infer<typeof KnownMisses>

/** What the extractor is known to get wrong, by article. */
export function readKnownMisses(): KnownMisses {
  return KnownMisses.parse(JSON.parse(readFileSync(file, 'utf8')))
}

export function writeKnownMisses(misses: KnownMisses): void {
  writeFileSync(file, `${JSON.stringify(misses, null, 2)}\n`)
}
