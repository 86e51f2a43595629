import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { makeRecogniser, type NameTag } from '../../main/extractors/model/recogniser.ts'
import { readWeights, writeWeights } from '../../main/extractors/model/weights.ts'

const Gold = z.object({ text: z.string(), entities: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })) })
type Gold = z.infer<typeof Gold>

/** A find: how sure the network was, and whether it was right. */
interface Find {
  readonly type: string
  readonly given: number
  readonly right: boolean
}

type Line = [given: number, right: number][]

const nameTypes: ReadonlySet<string> = new Set(['person', 'organization', 'place'])
/** The other kinds were learnt from en_core_web_md, and there is no gold of theirs to measure by: they are right as often as it is by its own card (meta.json, version 3.8.0). */
const teacherPrecision = { group: 0.888, event: 0.567, work: 0.5, law: 0.591, product: 0.62 } as const
const groups = 12
const parts = ['dev/uner-ewt-test', 'dev/wnut17-dev']

const { positionals } = parseArgs({ allowPositionals: true })
const [file, corpora] = positionals
if (file === undefined || corpora === undefined) {
  console.error('Usage: calibrate.ts WEIGHTS.bin CORPORA (the folder ner)')
  process.exitCode = 2
} else calibrate(file, corpora)

/** Puts into the weights file how often the network is right when it is so sure, fitted on the two development sets. */
function calibrate(path: string, folder: string): void {
  const { header, payload } = readWeights(readFileSync(path))
  const bare = writeWeights({ ...header, confidence: {} }, payload)
  const finds = findsOf(bare, folder)
  const fitted = [...nameTypes].map((wanted) => [wanted, risingLine(finds.filter(({ type }) => type === wanted))] as const)
  const scaled = Object.entries(teacherPrecision).map(([type, precision]): readonly [string, Line] => [
    type,
    [
      [0, 0],
      [1, precision],
    ],
  ])
  const confidence: Record<string, Line> = Object.fromEntries([...fitted, ...scaled])
  const version = createHash('sha256')
    .update(`${header.payload}${JSON.stringify(confidence)}`)
    .digest('hex')
    .slice(0, 8)
  const calibrated = writeWeights({ ...header, version, confidence }, payload)
  writeFileSync(path, calibrated)
  console.log(JSON.stringify(confidence))
  report(findsOf(calibrated, folder))
}

function findsOf(weights: Uint8Array, folder: string): readonly Find[] {
  const recogniser = makeRecogniser(weights)
  return parts.flatMap((part) =>
    readFileSync(`${folder}/${part}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => judge(Gold.parse(JSON.parse(line)), recogniser.tagHeads, part)),
  )
}

/** Finds of the other kinds are right where the gold has anything that is no name of the three; only the second set has such gold. */
function judge(gold: Gold, tag: (text: string) => readonly NameTag[], part: string): readonly Find[] {
  const names = new Set(gold.entities.map((entity) => `${spanOf(gold.text, entity)} ${entity.type}`))
  const others = new Set(gold.entities.filter(({ type }) => !nameTypes.has(type)).map((entity) => spanOf(gold.text, entity)))
  return tag(gold.text).flatMap((found) => {
    const span = spanOf(gold.text, found)
    if (nameTypes.has(found.type)) return [{ type: found.type, given: found.confidence, right: names.has(`${span} ${found.type}`) }]
    return part === parts[1] ? [{ type: found.type, given: found.confidence, right: others.has(span) }] : []
  })
}

/** Without a leading article and a trailing possessive, as the measure of tests/bench/entities.ts has it. */
function spanOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const words = text.slice(start, end)
  return `${start + (/^the\s+/iu.exec(words)?.[0].length ?? 0)} ${end - (/['’]s?$/u.exec(words)?.[0].length ?? 0)}`
}

/** The rising line nearest to what was right, in groups of as many: those that fall are pooled (Ayer et al., 1955). */
function risingLine(finds: readonly Find[]): Line {
  const sorted = finds.toSorted((a, b) => a.given - b.given)
  const pools: { count: number; given: number; right: number }[] = []
  for (let group = 0; group < groups; group += 1) {
    const some = sorted.slice(Math.floor((group * sorted.length) / groups), Math.floor(((group + 1) * sorted.length) / groups))
    if (some.length === 0) continue
    pools.push({
      count: some.length,
      given: some.reduce((sum, { given }) => sum + given, 0),
      right: some.filter(({ right }) => right).length,
    })
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last !== undefined && before !== undefined;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      if (last.right / last.count > before.right / before.count) break
      pools.splice(-2, 2, { count: last.count + before.count, given: last.given + before.given, right: last.right + before.right })
    }
  }
  // One right and one wrong more: nothing is certain.
  return pools.map(({ count, given, right }) => [round(given / count), round((right + 1) / (count + 2))])
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Of those said to be right so often, how many were. */
function report(finds: readonly Find[]): void {
  for (const least of [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const most = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01].find((end) => end > least) ?? 1
    const cells = [...nameTypes, 'other'].map((type) => {
      const some = finds.filter(
        (find) => find.given >= least && find.given < most && (nameTypes.has(find.type) ? find.type : 'other') === type,
      )
      const right = some.filter((find) => find.right).length
      return `${type} ${right}/${some.length}${some.length === 0 ? '' : ` (${Math.round((100 * right) / some.length)} %)`}`
    })
    console.log(`${least}–${most}: ${cells.join(', ')}`)
  }
}
