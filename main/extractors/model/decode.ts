/** The labels of a word, in the order of the network's scores: O, then B and I of each type. */
export const taggedTypes = ['person', 'organization', 'place'] as const
export type TaggedType = (typeof taggedTypes)[number]
export const labelCount = 1 + 2 * taggedTypes.length

/** A run of words that names something: indexes of words, end exclusive. */
export interface TaggedSpan {
  readonly from: number
  readonly to: number
  readonly type: TaggedType
}

function isBegin(label: number): boolean {
  return label % 2 === 1
}

/** Whether `next` may follow `label` (0 also stands for the start): I only after B or I of its type. */
function mayFollow(label: number, next: number): boolean {
  return next === 0 || isBegin(next) || label === next || label === next - 1
}

/** The best allowed labels of a sentence by Viterbi. `scores` holds `labelCount` values a word, the higher the likelier; the lowest label wins ties. */
export function bestLabels(scores: Float32Array): readonly number[] {
  const words = Math.floor(scores.length / labelCount)
  if (words === 0) return []
  const back = new Uint8Array(words * labelCount)
  let best = new Float64Array(labelCount)
  for (let label = 0; label < labelCount; label += 1) best[label] = mayFollow(0, label) ? (scores[label] ?? 0) : -Infinity
  for (let word = 1; word < words; word += 1) {
    const step = new Float64Array(labelCount)
    for (let next = 0; next < labelCount; next += 1) {
      let from = 0
      let top = -Infinity
      for (let label = 0; label < labelCount; label += 1) {
        const score = best[label] ?? -Infinity
        if (mayFollow(label, next) && score > top) {
          top = score
          from = label
        }
      }
      back[word * labelCount + next] = from
      step[next] = top + (scores[word * labelCount + next] ?? 0)
    }
    best = step
  }
  let label = best.indexOf(Math.max(...best))
  const labels = [label]
  for (let word = words - 1; word > 0; word -= 1) {
    label = back[word * labelCount + label] ?? 0
    labels.push(label)
  }
  return labels.reverse()
}

/** The spans that labels spell out. */
export function spansOf(labels: readonly number[]): readonly TaggedSpan[] {
  const spans: TaggedSpan[] = []
  let from = 0
  while (from < labels.length) {
    const label = labels[from] ?? 0
    const type = isBegin(label) ? taggedTypes[(label - 1) / 2] : undefined
    if (type === undefined) {
      from += 1
      continue
    }
    let to = from + 1
    while (labels[to] === label + 1) to += 1
    spans.push({ from, to, type })
    from = to
  }
  return spans
}
