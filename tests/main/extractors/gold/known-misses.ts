import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const file = new URL('../../../fixtures/gold/known-misses.json', import.meta.url)

const KnownMisses = z.record(z.string(), z.array(z.string()))
type KnownMisses = z.infer<typeof KnownMisses>

/** What the extractor is known to get wrong, by article; null where nobody has written that down yet. */
export function readKnownMisses(): KnownMisses | null {
  return existsSync(file) ? KnownMisses.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}

export function writeKnownMisses(misses: KnownMisses): void {
  writeFileSync(file, `${JSON.stringify(misses, null, 2)}\n`)
}
