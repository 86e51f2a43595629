/** A run of words with one label: indexes of words, end exclusive; `kind` is an index of the head's types. */
export interface LabelledSpan {
  readonly from: number
  readonly to: number
  readonly kind: number
}

// Labels of a head of n types: 0 is O, then B and I of each type in turn.
function isBegin(label: number): boolean {
  return label % 2 === 1
}

/** Whether `next` may follow `label` (0 also stands for the start): I only after B or I of its type. */
function mayFollow(label: number, next: number): boolean {
  return next === 0 || isBegin(next) || label === next || label === next - 1
}

/** The best allowed labels of a sentence by Viterbi. `scores` holds `labelCount` values a word, the higher the likelier; the lowest label wins ties. */
export function bestLabels(scores: Float32Array, labelCount: number): readonly number[] {
  const words = Math.floor(scores.length / labelCount)
  if (words === 0) return []
  const back = new Uint8Array(words * labelCount)
  let best = new Float64Array(labelCount)
  let step = new Float64Array(labelCount)
  for (let label = 0; label < labelCount; label += 1) best[label] = mayFollow(0, label) ? (scores[label] ?? 0) : -Infinity
  for (let word = 1; word < words; word += 1) {
    let top = 0
    for (let label = 1; label < labelCount; label += 1) if ((best[label] ?? 0) > (best[top] ?? 0)) top = label
    for (let next = 0; next < labelCount; next += 1) {
      const from = next === 0 || isBegin(next) ? top : (best[next - 1] ?? 0) >= (best[next] ?? 0) ? next - 1 : next
      back[word * labelCount + next] = from
      step[next] = (best[from] ?? 0) + (scores[word * labelCount + next] ?? 0)
    }
    ;[best, step] = [step, best]
  }
  let label = 0
  for (let other = 1; other < labelCount; other += 1) if ((best[other] ?? 0) > (best[label] ?? 0)) label = other
  const labels = [label]
  for (let word = words - 1; word > 0; word -= 1) {
    label = back[word * labelCount + label] ?? 0
    labels.push(label)
  }
  return labels.reverse()
}

/** The spans that labels spell out. */
export function spansOf(labels: readonly number[]): readonly LabelledSpan[] {
  const spans: LabelledSpan[] = []
  let from = 0
  while (from < labels.length) {
    const label = labels[from] ?? 0
    if (!isBegin(label)) {
      from += 1
      continue
    }
    let to = from + 1
    while (labels[to] === label + 1) to += 1
    spans.push({ from, to, kind: (label - 1) / 2 })
    from = to
  }
  return spans
}

/** Turns scores into logarithms of probabilities, a word at a time, in their place. */
export function toLogProbabilities(scores: Float32Array, labelCount: number): void {
  for (let at = 0; at < scores.length; at += labelCount) {
    const word = scores.subarray(at, at + labelCount)
    let most = -Infinity
    for (const score of word) most = Math.max(most, score)
    let sum = 0
    for (const score of word) sum += Math.exp(score - most)
    const shift = most + Math.log(sum)
    for (let label = 0; label < labelCount; label += 1) word[label] = (word[label] ?? 0) - shift
  }
}

/** How sure a span is, 0 to 1: its least sure word or edge. `logs` are logarithms of probabilities. */
export function sureness(logs: Float32Array, labelCount: number, { from, to, kind }: LabelledSpan): number {
  const probability = (word: number, label: number): number => Math.exp(logs[word * labelCount + label] ?? 0)
  const [begin, inside] = [1 + 2 * kind, 2 + 2 * kind]
  let least = probability(from, begin)
  for (let word = from + 1; word < to; word += 1) least = Math.min(least, probability(word, inside))
  return to * labelCount < logs.length ? Math.min(least, 1 - probability(to, inside)) : least
}
