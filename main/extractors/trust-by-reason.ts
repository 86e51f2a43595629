import type { Mention, MentionType, Reason } from '../../shared/model/mention.ts'
import { type Line, trustLines } from './data/trust-lines.ts'

/** Types that the gold the lines were fitted on knows; the confidence of the others stays as their rules give it. */
const fitted: ReadonlySet<MentionType> = new Set(['person', 'organization', 'place'])

/** Makes confidence mean the same whatever found a name: how often it was right where it was said before (tests/bench/entities/fit-trust.ts). */
export function trustByReason(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    const line = fitted.has(mention.type) ? trustLines[familyOf(mention.reason)] : undefined
    return line === undefined ? mention : { ...mention, confidence: Math.round(readOff(line, mention.confidence) * 100) / 100 }
  })
}

/** Reasons that are right about as often go together. */
export function familyOf({ code, params }: Reason): string {
  return code === 'list' ? `list ${params['list'] ?? ''}` : code
}

/** The value of a rising line at a point, straight between its knots, level beyond them. */
export function readOff(line: Line, given: number): number {
  const above = line.findIndex(([at]) => at >= given)
  const [first, last] = [line[0], line.at(-1)]
  if (first === undefined || last === undefined) return given
  if (above <= 0) return above === 0 ? first[1] : last[1]
  const [low, high] = [line[above - 1] ?? first, line[above] ?? last]
  return low[1] + ((given - low[0]) / (high[0] - low[0])) * (high[1] - low[1])
}
