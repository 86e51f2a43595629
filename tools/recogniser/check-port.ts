import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { loadKernel } from '../../main/extractors/model/kernel.ts'
import { makeRecogniser, type NameTag } from '../../main/extractors/model/recogniser.ts'
import { loadFloatKernel } from './float-kernel.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const [weights, expected] = positionals
const ofNames: ReadonlySet<string> = new Set(['person', 'organization', 'place'])
const Spans = z.array(z.tuple([z.number(), z.number(), z.string()]))
const Line = z.object({
  text: z.string(),
  floats: Spans,
  weights: Spans,
  bytes: Spans,
  'floats kinds': Spans,
  'weights kinds': Spans,
  'bytes kinds': Spans,
})
type Line = z.infer<typeof Line>

if (weights === undefined || expected === undefined) {
  console.error('Usage: check-port.ts WEIGHTS.bin EXPECTED.jsonl (which expected.py writes)')
  process.exitCode = 2
} else compare(readFileSync(weights), expected)

/** How many mentions the app and torch have in common: the heads apart, whole sentences as they are given. */
function compare(file: Uint8Array, list: string): void {
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)))
  for (const [way, kernel] of [
    ['weights', loadFloatKernel],
    ['bytes', loadKernel],
  ] as const) {
    const recogniser = makeRecogniser(file, { kernel, split: (text) => [{ start: 0, end: text.length }] })
    const found = lines.map((line) => recogniser.tagHeads(line.text))
    say(`the port, products in ${way === 'bytes' ? 'bytes' : 'floats'}`, lines, found, (line) => [line[way], line[`${way} kinds`]])
    if (way === 'bytes') say('what the app ships against the checkpoint', lines, found, (line) => [line.floats, line['floats kinds']])
  }
}

type Wanted = readonly (readonly [number, number, string])[]

function say(
  what: string,
  lines: readonly Line[],
  found: readonly (readonly NameTag[])[],
  wantedOf: (line: Line) => readonly Wanted[],
): void {
  for (const [head, isName] of [true, false].entries()) {
    let [same, ours, theirs] = [0, 0, 0]
    lines.forEach((line, index) => {
      const wanted = new Set((wantedOf(line)[head] ?? []).map((span) => span.join(' ')))
      const mine = (found[index] ?? []).filter(({ type }) => ofNames.has(type) === isName)
      same += mine.filter(({ start, end, type }) => wanted.has(`${start} ${end} ${type}`)).length
      ours += mine.length
      theirs += wanted.size
    })
    const share = ((200 * same) / (ours + theirs)).toFixed(2)
    console.log(`${what}, ${isName ? 'names' : 'other kinds'}: ${ours} here, ${theirs} in torch, ${same} the same (${share} %)`)
  }
}
