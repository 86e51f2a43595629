import { type Calibration, calibrated } from './confidence.ts'
import { bestLabels, spansOf, sureness, toLogProbabilities } from './decode.ts'
import { type Kernel, loadKernel } from './kernel.ts'
import { longestSentence, Network } from './network.ts'
import { Pieces, type Word } from './pieces.ts'
import { sentencesOf, type Stretch } from './sentences.ts'
import { readWeights, type WeightsHeader } from './weights.ts'

export const nameTypes = ['person', 'organization', 'place', 'group', 'event', 'work', 'law', 'product'] as const
export type NameType = (typeof nameTypes)[number]

/** A name in a text. Offsets are UTF-16 code units, end exclusive; of those at a confidence of 0.8, about 80 in 100 are right. */
export interface NameTag {
  readonly start: number
  readonly end: number
  readonly type: NameType
  readonly confidence: number
}

/** Finds names in texts of any length. */
export interface Recogniser {
  readonly name: string
  /** Changes when the same text would give other tags. */
  readonly version: string
  /** The names of a text in order, none overlapping. */
  tag(text: string): readonly NameTag[]
  /** The names of many texts; quicker than one by one where they are short. */
  tagAll(texts: readonly string[]): readonly (readonly NameTag[])[]
}

/** A recogniser that also gives what each head of the network says by itself, overlapping. */
export interface TwoHeadedRecogniser extends Recogniser {
  tagHeads(text: string): readonly NameTag[]
}

/** What a check may put in another's place: how a text is split into sentences, in order, and what does the arithmetic. */
export interface RecogniserParts {
  readonly split?: (text: string) => readonly Stretch[]
  readonly kernel?: (bytes: number) => Kernel
}

/** One of the network's two heads: which of the scores are its own, and what they stand for. */
interface Head {
  readonly from: number
  readonly labels: number
  readonly types: readonly NameType[]
  /** For each type. */
  readonly calibrations: readonly Calibration[]
}

/** A stretch of a sentence as long as the network takes, and the words whose scores are taken from it. */
interface Window {
  readonly words: readonly Word[]
  readonly skip: number
  readonly take: number
}

/** Words of a sentence too long for the network that it sees twice, so that each has its neighbours at least once. */
const overlap = 24

/**
 * A recogniser from a weights file (tools/recogniser/export.py), synchronous, without input or output.
 * The network is MiniLM-L6 (Wang et al., 2020) with case embeddings as a tagger of BIO labels, its products in bytes.
 * @throws DamagedWeights
 */
export function makeRecogniser(bytes: Uint8Array, { split = sentencesOf, kernel = loadKernel }: RecogniserParts = {}): TwoHeadedRecogniser {
  const weights = readWeights(bytes)
  const { header } = weights
  const pieces = new Pieces(vocabularyIn(header, weights.payload))
  const network = new Network(weights, kernel)
  const heads = headsOf(header)
  const decodeAll = (
    texts: readonly string[],
    choose: (tags: readonly NameTag[]) => readonly NameTag[],
  ): readonly (readonly NameTag[])[] => {
    // Tables, lists and what a site writes under everything repeat themselves: the same sentence is read once.
    const places = new Map<string, { readonly words: readonly Word[]; readonly at: { readonly text: number; readonly start: number }[] }>()
    for (const [index, text] of texts.entries())
      for (const words of wordsBySentence(text, pieces, split)) {
        const start = words[0]?.start ?? 0
        const sentence = text.slice(start, words.at(-1)?.end)
        const known = places.get(sentence)
        if (known === undefined) places.set(sentence, { words, at: [{ text: index, start }] })
        else known.at.push({ text: index, start })
      }
    const sentences = [...places.values()]
    const windows = sentences.map(({ words }) => windowsOf(words))
    const scores = network.scores(windows.flatMap((list) => list.map((window) => window.words)))
    const tags: NameTag[][] = texts.map(() => [])
    let from = 0
    for (const [index, { words, at }] of sentences.entries()) {
      const list = windows[index] ?? []
      const joined = joinScores(list, scores.slice(from, from + list.length), network.scoresPerWord)
      from += list.length
      const found = choose(heads.flatMap((head) => decode(head, words, joined, network.scoresPerWord)))
      for (const { text, start } of at) {
        const shift = start - (words[0]?.start ?? 0)
        tags[text]?.push(...found.map((tag) => ({ ...tag, start: tag.start + shift, end: tag.end + shift })))
      }
    }
    for (const list of tags) list.sort((a, b) => a.start - b.start)
    return tags
  }
  return {
    name: header.name,
    version: header.version,
    tag: (text) => decodeAll([text], settle)[0] ?? [],
    tagAll: (texts) => decodeAll(texts, settle),
    tagHeads: (text) => decodeAll([text], (tags) => tags)[0] ?? [],
  }
}

function vocabularyIn(header: WeightsHeader, payload: Uint8Array): readonly string[] {
  const place = header.tensors['vocabulary']
  if (place === undefined) return []
  return new TextDecoder().decode(payload.subarray(place.at, place.at + (place.shape[0] ?? 0))).split('\n')
}

function isNameType(word: string): word is NameType {
  const known: readonly string[] = nameTypes
  return known.includes(word)
}

function headsOf({ labels, confidence }: WeightsHeader): readonly Head[] {
  let from = 0
  return (['names', 'kinds'] as const).map((name) => {
    const types = labels[name].filter((label) => label.startsWith('B-')).map((label) => label.slice(2))
    const head = {
      from,
      labels: labels[name].length,
      types: types.filter(isNameType),
      calibrations: types.map((type) => confidence[type] ?? confidence[name] ?? []),
    }
    from += head.labels
    return head
  })
}

/** The words of each sentence. */
function wordsBySentence(text: string, pieces: Pieces, split: (text: string) => readonly Stretch[]): readonly (readonly Word[])[] {
  const words = pieces.wordsOf(text)
  let at = 0
  return split(text)
    .map(({ end }) => {
      const from = at
      while ((words[at]?.end ?? Infinity) <= end) at += 1
      return words.slice(from, at)
    })
    .filter((sentence) => sentence.length > 0)
}

function windowsOf(words: readonly Word[]): readonly Window[] {
  const windows: Window[] = []
  let from = 0
  let skip = 0
  while (from < words.length) {
    let to = from
    let rows = 2
    while (to < words.length && rows + (words[to]?.pieces.length ?? 0) <= longestSentence) {
      rows += words[to]?.pieces.length ?? 0
      to += 1
    }
    // Two windows share words: the first half of these goes to the earlier, the second to the later one.
    const shared = to === words.length ? 0 : Math.min(overlap, Math.floor((to - from) / 2))
    const half = Math.floor(shared / 2)
    windows.push({ words: words.slice(from, to), skip, take: to - from - skip - (shared - half) })
    if (to === words.length) break
    from = to - shared
    skip = half
  }
  return windows
}

function joinScores(windows: readonly Window[], scores: readonly Float32Array[], perWord: number): Float32Array {
  const [only] = scores
  if (windows.length === 1 && only !== undefined) return only
  const joined = new Float32Array(windows.reduce((sum, { take }) => sum + take, 0) * perWord)
  let at = 0
  windows.forEach(({ skip, take }, index) => {
    joined.set(scores[index]?.subarray(skip * perWord, (skip + take) * perWord) ?? [], at)
    at += take * perWord
  })
  return joined
}

function decode(head: Head, words: readonly Word[], scores: Float32Array, perWord: number): readonly NameTag[] {
  const own = new Float32Array(words.length * head.labels)
  for (let word = 0; word < words.length; word += 1)
    own.set(scores.subarray(word * perWord + head.from, word * perWord + head.from + head.labels), word * head.labels)
  toLogProbabilities(own, head.labels)
  return spansOf(bestLabels(own, head.labels)).flatMap((span) => {
    const [first, last, type] = [words[span.from], words[span.to - 1], head.types[span.kind]]
    if (first === undefined || last === undefined || type === undefined) return []
    const confidence = calibrated(head.calibrations[span.kind] ?? [], sureness(own, head.labels, span))
    return [{ start: first.start, end: last.end, type, confidence }]
  })
}

/** Where the heads differ, the surer one is right more often. */
function settle(tags: readonly NameTag[]): readonly NameTag[] {
  const kept: NameTag[] = []
  for (const tag of tags.toSorted((a, b) => b.confidence - a.confidence))
    if (kept.every((other) => tag.end <= other.start || tag.start >= other.end)) kept.push(tag)
  return kept.sort((a, b) => a.start - b.start)
}
