import { caseCount, endPiece, startPiece, type Word } from './pieces.ts'
import { type Kernel, loadKernel } from './kernel.ts'
import type { Weights } from './weights.ts'

/** Rows (pieces) that go through the network together: enough to fill the kernel, few enough for the processor's caches. */
const batchRows = 128
/** What one sentence may have at most, its start and end pieces among them: what the network was trained on. */
export const longestSentence = 200
const alignment = 64

interface Addresses {
  readonly weights: number
  readonly scale: number
  readonly bias: number
  readonly sums: number
}

interface LayerAddresses {
  readonly qkv: Addresses
  readonly out: Addresses
  readonly up: Addresses
  readonly down: Addresses
  readonly norm1: readonly [gain: number, bias: number]
  readonly norm2: readonly [gain: number, bias: number]
}

interface Row {
  readonly piece: number
  readonly case: number
  readonly isFirst: boolean
}

/** The transformer: word pieces in, the scores of every word out. Not to be entered again while it runs. */
export class Network {
  /** Scores a word: of all labels of both heads, one after the other, then what fills up. */
  readonly scoresPerWord: number
  readonly #kernel: Kernel
  readonly #weights: Weights
  readonly #layers: readonly LayerAddresses[]
  readonly #room: Readonly<Record<'x' | 'y' | 'wide' | 'bytes' | 'scales' | 'zeros' | 'tile' | 'keys' | 'points' | 'scores', number>>

  constructor(weights: Weights) {
    const { network } = weights.header
    this.#weights = weights
    this.scoresPerWord = network.headColumns
    const rows = batchRows + longestSentence
    const sizes = {
      x: rows * network.width * 4,
      y: rows * network.width * 4,
      wide: rows * Math.max(network.inner, 3 * network.width) * 4,
      bytes: rows * network.inner,
      scales: rows * 4,
      zeros: rows * 4,
      tile: 16 * network.inner,
      keys: (longestSentence + 16) * 32 * 4,
      points: (longestSentence + 16) * 4,
      scores: rows * network.headColumns * 4,
    }
    let end = Math.ceil(weights.payload.length / alignment) * alignment
    const place = (size: number): number => {
      const at = end
      end += Math.ceil(size / alignment) * alignment
      return at
    }
    this.#room = {
      x: place(sizes.x),
      y: place(sizes.y),
      wide: place(sizes.wide),
      bytes: place(sizes.bytes),
      scales: place(sizes.scales),
      zeros: place(sizes.zeros),
      tile: place(sizes.tile),
      keys: place(sizes.keys),
      points: place(sizes.points),
      scores: place(sizes.scores),
    }
    this.#kernel = loadKernel(end)
    new Uint8Array(this.#kernel.memory.buffer).set(weights.payload)
    this.#layers = Array.from({ length: network.layers }, (_, index) => this.#layer(index))
  }

  /** Scores of the words of sentences, `scoresPerWord` a word. No sentence may have more pieces than `longestSentence` less two. */
  scores(sentences: readonly (readonly Word[])[]): readonly Float32Array[] {
    const results: Float32Array[] = []
    let batch: (readonly Row[])[] = []
    let rows = 0
    const flush = (): void => {
      results.push(...this.#run(batch))
      batch = []
      rows = 0
    }
    for (const sentence of sentences) {
      const next = rowsOf(sentence)
      if (rows > 0 && rows + next.length > batchRows) flush()
      batch.push(next)
      rows += next.length
    }
    if (rows > 0) flush()
    return results
  }

  #address(name: string): number {
    const tensor = this.#weights.header.tensors[name]
    if (tensor === undefined) throw new Error(`The weights lack "${name}".`)
    return tensor.at
  }

  #layer(index: number): LayerAddresses {
    const at = (name: string): number => this.#address(`layers.${index}.${name}`)
    const matrix = (name: string): Addresses => ({
      weights: at(`${name}.weights`),
      scale: at(`${name}.scale`),
      bias: at(`${name}.bias`),
      sums: at(`${name}.sums`),
    })
    return {
      qkv: matrix('qkv'),
      out: matrix('out'),
      up: matrix('up'),
      down: matrix('down'),
      norm1: [at('norm1.gain'), at('norm1.bias')],
      norm2: [at('norm2.gain'), at('norm2.bias')],
    }
  }

  #embed(rows: readonly Row[], first: number): void {
    const { width } = this.#weights.header.network
    const { buffer } = this.#kernel.memory
    const scales = new Float32Array(buffer, this.#address('words.scale'))
    rows.forEach((row, index) => {
      const x = new Float32Array(buffer, this.#room.x + (first + index) * width * 4, width)
      const bytes = new Int8Array(buffer, this.#address('words') + row.piece * width, width)
      const position = new Float32Array(buffer, this.#address('positions') + index * width * 4, width)
      const cased = new Float32Array(buffer, this.#address('cases') + row.case * width * 4, width)
      const scale = scales[row.piece] ?? 0
      for (let at = 0; at < width; at += 1) x[at] = (bytes[at] ?? 0) * scale + (position[at] ?? 0) + (cased[at] ?? 0)
    })
  }

  /** Rows of floats through one matrix; the rows are made bytes first. */
  #dense(from: number, rows: number, depth: number, matrix: Addresses, columns: number, to: number): void {
    const { bytes, scales, zeros, tile } = this.#room
    this.#kernel.quantise(from, from + rows * depth * 4, depth, bytes, scales, zeros)
    const { weights, scale, bias, sums } = matrix
    this.#kernel.multiply(bytes, Math.ceil(rows / 4) * 4, depth, weights, columns, scale, bias, sums, scales, zeros, to, tile)
  }

  #joinNormalised(rows: number, [gain, bias]: readonly [number, number]): void {
    const { width } = this.#weights.header.network
    const { x, y } = this.#room
    this.#kernel.join(x, y, x + rows * width * 4)
    this.#kernel.normalise(x, x + rows * width * 4, width, gain, bias)
  }

  #run(batch: readonly (readonly Row[])[]): readonly Float32Array[] {
    const { width, heads, inner, headColumns } = this.#weights.header.network
    const { x, y, wide, keys, points, scores } = this.#room
    const kernel = this.#kernel
    let rows = 0
    for (const sentence of batch) {
      this.#embed(sentence, rows)
      rows += sentence.length
    }
    kernel.normalise(x, x + rows * width * 4, width, this.#address('norm.gain'), this.#address('norm.bias'))
    for (const [index, layer] of this.#layers.entries()) {
      this.#dense(x, rows, width, layer.qkv, 3 * width, wide)
      let at = 0
      for (const sentence of batch) {
        kernel.attend(wide + at * 3 * width * 4, sentence.length, heads, keys, points, y + at * width * 4)
        at += sentence.length
      }
      // The last layer's words are all that is read: their first pieces go on alone.
      if (index === this.#layers.length - 1) rows = this.#keepFirsts(batch)
      if (rows === 0) break
      this.#dense(y, rows, width, layer.out, width, y)
      this.#joinNormalised(rows, layer.norm1)
      this.#dense(x, rows, width, layer.up, inner, wide)
      kernel.gelu(wide, wide + rows * inner * 4)
      this.#dense(wide, rows, inner, layer.down, width, y)
      this.#joinNormalised(rows, layer.norm2)
    }
    if (rows > 0)
      kernel.affine(x, x + rows * width * 4, width, this.#address('head.weights'), headColumns, this.#address('head.bias'), scores)
    let from = 0
    return batch.map((sentence) => {
      const words = sentence.reduce((count, row) => count + (row.isFirst ? 1 : 0), 0)
      const found = new Float32Array(kernel.memory.buffer, scores + from * headColumns * 4, words * headColumns).slice()
      from += words
      return found
    })
  }

  #keepFirsts(batch: readonly (readonly Row[])[]): number {
    const { width } = this.#weights.header.network
    const memory = new Float32Array(this.#kernel.memory.buffer)
    let [from, to] = [0, 0]
    for (const row of batch.flat()) {
      if (row.isFirst) {
        for (const base of [this.#room.x / 4, this.#room.y / 4])
          memory.copyWithin(base + to * width, base + from * width, base + (from + 1) * width)
        to += 1
      }
      from += 1
    }
    return to
  }
}

function rowsOf(words: readonly Word[]): readonly Row[] {
  const rows: Row[] = [{ piece: startPiece, case: 0, isFirst: false }]
  for (const word of words)
    word.pieces.forEach((piece, index) => rows.push({ piece, case: index === 0 ? word.case : caseCount + word.case, isFirst: index === 0 }))
  rows.push({ piece: endPiece, case: 0, isFirst: false })
  return rows
}
