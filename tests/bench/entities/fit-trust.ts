import { writeFileSync } from 'node:fs'
import type { Line } from '../../../main/extractors/data/trust-lines.ts'
import { findAll } from '../../../main/extractors/extract-document.ts'
import { inputFromText } from '../../../main/extractors/input-from-text.ts'
import { makeSense } from '../../../main/extractors/names/make-sense.ts'
import { familyOf } from '../../../main/extractors/trust-by-reason.ts'
import { knowledge } from '../../builders/knowledge.ts'
import { chained, readNames } from './corpora.ts'
import { isScored, keysOf, keyOf } from './score.ts'

// Fits the confidence of each reason by isotonic regression (pool adjacent violators) and writes main/extractors/data/trust-lines.ts. Never on ner/test.

interface Pool {
  given: number
  right: number
  count: number
}

const corpora = ['dev/uner-ewt-test', 'dev/wnut17-dev', 'train/gum']
const together = 15
const least = 40
const widthOfBin = 0.04

const finds = new Map<string, { readonly given: number; readonly right: boolean }[]>()
for (const corpus of corpora) {
  for (const gold of chained(readNames(corpus), together)) {
    const input = inputFromText(gold.text, null)
    const keys = keysOf(gold)
    for (const mention of makeSense(input, findAll(input, knowledge()))) {
      if (!isScored(mention) || mention.confidence < 0.25) continue
      const family = familyOf(mention.reason)
      // The recogniser has learnt GUM by heart, and GUM counts "President" into a name that follows it; here that is the reason.
      if (corpus === 'train/gum' && (family === 'title' || family === 'model')) continue
      const list = finds.get(family) ?? []
      list.push({ given: mention.confidence, right: keys.has(keyOf(mention)) })
      finds.set(family, list)
    }
  }
}

/** Bins of equal width, then neighbours that fall are pooled until the line rises. */
function lineOf(family: readonly { readonly given: number; readonly right: boolean }[]): Line {
  const bins = new Map<number, Pool>()
  for (const { given, right } of family) {
    const bin = Math.floor(given / widthOfBin)
    const pool = bins.get(bin) ?? { given: 0, right: 0, count: 0 }
    bins.set(bin, { given: pool.given + given, right: pool.right + (right ? 1 : 0), count: pool.count + 1 })
  }
  const pools: Pool[] = []
  for (const [, bin] of [...bins].sort((a, b) => a[0] - b[0])) {
    pools.push(bin)
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last !== undefined && before !== undefined;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      if (before.right / before.count < last.right / last.count && before.count >= 8) break
      pools.splice(-2, 2, { given: before.given + last.given, right: before.right + last.right, count: before.count + last.count })
    }
  }
  return pools.map(({ given, right, count }) => [round(given / count), round((right + 1) / (count + 2))])
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

const lines = [...finds]
  .filter(([, list]) => list.length >= least)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([family, list]) => `  '${family}': ${JSON.stringify(lineOf(list)).replaceAll(',', ', ')},`)
const head = `/** Knots of a rising line: what a confidence was, and how often it was right. */
export type Line = readonly (readonly [given: number, right: number])[]

/** By the reason of a find. Made by tests/bench/entities/fit-trust.ts. */
export const trustLines: Readonly<Record<string, Line>> = {
${lines.join('\n')}
}
`
writeFileSync(new URL('../../../main/extractors/data/trust-lines.ts', import.meta.url), head)
console.log(head)
