import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { makeRecogniser } from '../../main/extractors/model/recogniser.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const [weights, expected] = positionals
const ofNames: ReadonlySet<string> = new Set(['person', 'organization', 'place'])
const Spans = z.array(z.tuple([z.number(), z.number(), z.string()]))
const Line = z.object({ text: z.string(), floats: Spans, bytes: Spans, 'floats kinds': Spans, 'bytes kinds': Spans })

if (weights === undefined || expected === undefined) {
  console.error('Usage: check-port.ts WEIGHTS.bin EXPECTED.jsonl (which expected.py writes)')
  process.exitCode = 2
} else compare(weights, expected)

/** How many mentions the app and torch have in common: the heads apart, whole sentences as they are given. */
function compare(file: string, list: string): void {
  const recogniser = makeRecogniser(readFileSync(file), (text) => [{ start: 0, end: text.length }])
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)))
  const found = lines.map((line) => recogniser.tagHeads(line.text))
  for (const arithmetic of ['bytes', 'floats'] as const)
    for (const head of ['names', 'kinds'] as const) {
      let [same, ours, theirs] = [0, 0, 0]
      lines.forEach((line, index) => {
        const wanted = new Set(
          (head === 'names' ? line[arithmetic] : line[arithmetic === 'bytes' ? 'bytes kinds' : 'floats kinds']).map((span) =>
            span.join(' '),
          ),
        )
        const mine = (found[index] ?? []).filter(({ type }) => ofNames.has(type) === (head === 'names'))
        same += mine.filter(({ start, end, type }) => wanted.has(`${start} ${end} ${type}`)).length
        ours += mine.length
        theirs += wanted.size
      })
      const share = ((200 * same) / (ours + theirs)).toFixed(2)
      console.log(`${head}, against torch in ${arithmetic}: ${ours} here, ${theirs} there, ${same} the same (${share} %)`)
    }
}
