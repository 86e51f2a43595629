import type { Word } from './pieces.ts'
import { allOf, firstsOf, type Going, piecesOf, type Rows, rowsOf } from './rows.ts'
import { type Kernel, loadKernel } from './kernel.ts'
import type { Weights } from './weights.ts'

/** Rows (pieces) that go through the network together: enough to fill the kernel, few enough for the processor's caches. */
const batchRows = 128
/** What one sentence may have at most, its start and end pieces among them: what the network was trained on. */
export const longestSentence = 200
const alignment = 64
/** The score of every label but O, which has 0, for a word that is no part of a name. */
const outside = -20
const buffers = ['x', 'own', 'y', 'wide', 'bytes', 'scales', 'zeros', 'tile', 'keys', 'points', 'scores'] as const

interface Matrix {
  readonly weights: number
  readonly scale: number
  readonly bias: number
  readonly sums: number
}

interface LayerAddresses {
  readonly qkv: Matrix
  readonly out: Matrix
  readonly up: Matrix
  readonly down: Matrix
  readonly norm1: readonly [gain: number, bias: number]
  readonly norm2: readonly [gain: number, bias: number]
}

/** The transformer: word pieces in, the scores of every word out. Not to be entered again while it runs. */
export class Network {
  /** Scores a word: of all labels of both heads, one after the other, then what fills up. */
  readonly scoresPerWord: number
  readonly #kernel: Kernel
  readonly #weights: Weights
  readonly #layers: readonly LayerAddresses[]
  readonly #room: Readonly<Record<(typeof buffers)[number], number>>

  constructor(weights: Weights, load: (bytes: number) => Kernel = loadKernel) {
    const { network } = weights.header
    this.#weights = weights
    this.scoresPerWord = network.headColumns
    const rows = Math.max(batchRows, longestSentence) + 4
    const sizes: Readonly<Record<(typeof buffers)[number], number>> = {
      x: rows * network.width * 4,
      own: rows * network.width * 4,
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
    const room = { x: 0, own: 0, y: 0, wide: 0, bytes: 0, scales: 0, zeros: 0, tile: 0, keys: 0, points: 0, scores: 0 }
    for (const name of buffers) {
      room[name] = end
      end += Math.ceil(sizes[name] / alignment) * alignment
    }
    this.#room = room
    this.#kernel = load(end)
    new Uint8Array(this.#kernel.memory.buffer).set(weights.payload)
    this.#layers = Array.from({ length: network.layers }, (_, index) => this.#layer(index))
  }

  /** Scores of the words of sentences, `scoresPerWord` a word. No sentence may have more pieces than `longestSentence` less two. */
  scores(sentences: readonly (readonly Word[])[]): readonly Float32Array[] {
    const results: Float32Array[] = []
    let batch: Rows[] = []
    let rows = 0
    const flush = (): void => {
      results.push(...this.#run(batch))
      batch = []
      rows = 0
    }
    for (const sentence of sentences) {
      const next = rowsOf(sentence)
      if (rows > 0 && rows + next.pieces.length > batchRows) flush()
      batch.push(next)
      rows += next.pieces.length
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
    const matrix = (name: string): Matrix => ({
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

  #embed(sentence: Rows, first: number): void {
    const { width } = this.#weights.header.network
    const { buffer } = this.#kernel.memory
    const scales = new Float32Array(buffer, this.#address('words.scale'))
    sentence.pieces.forEach((piece, index) => {
      const x = new Float32Array(buffer, this.#room.x + (first + index) * width * 4, width)
      const bytes = new Int8Array(buffer, this.#address('words') + piece * width, width)
      const position = new Float32Array(buffer, this.#address('positions') + index * width * 4, width)
      const cased = new Float32Array(buffer, this.#address('cases') + (sentence.cases[index] ?? 0) * width * 4, width)
      const scale = scales[piece] ?? 0
      for (let at = 0; at < width; at += 1) x[at] = (bytes[at] ?? 0) * scale + (position[at] ?? 0) + (cased[at] ?? 0)
    })
  }

  #quantise(from: number, rows: number, depth: number): void {
    const { bytes, scales, zeros } = this.#room
    this.#kernel.quantise(from, from + rows * depth * 4, depth, bytes, scales, zeros)
  }

  /** The rows in `bytes` times columns of a matrix. */
  #multiply(rows: number, depth: number, matrix: Matrix, from: number, columns: number, to: number): void {
    const { bytes, scales, zeros, tile } = this.#room
    const [weights, ...floats] = [matrix.weights + from * depth, matrix.scale + 4 * from, matrix.bias + 4 * from, matrix.sums + 4 * from]
    this.#kernel.multiply(bytes, Math.ceil(rows / 4) * 4, depth, weights, columns, ...floats, scales, zeros, to, tile)
  }

  #joinNormalised(x: number, rows: number, [gain, bias]: readonly [number, number]): void {
    const { width } = this.#weights.header.network
    this.#kernel.join(x, this.#room.y, x + rows * width * 4)
    this.#kernel.normalise(x, x + rows * width * 4, width, gain, bias)
  }

  #run(batch: readonly Rows[]): readonly Float32Array[] {
    const { width, focusAfter } = this.#weights.header.network
    const { x } = this.#room
    let rows = 0
    for (const sentence of batch) {
      this.#embed(sentence, rows)
      rows += sentence.pieces.length
    }
    this.#kernel.normalise(x, x + rows * width * 4, width, this.#address('norm.gain'), this.#address('norm.bias'))
    let words: readonly (readonly number[])[] = batch.map(({ firsts }) => firsts.map((_, word) => word))
    let going = allOf(batch)
    for (const [index, layer] of this.#layers.entries()) {
      if (index === focusAfter) {
        words = this.#namelike(batch, rows)
        going = piecesOf(batch, words)
      }
      // The last layer's words are all that is read: their first pieces go on alone.
      if (index === this.#layers.length - 1) going = firstsOf(batch, words)
      if (going.rows.length === 0) break
      this.#pass(batch, rows, going, layer, index === this.#layers.length - 1)
    }
    return this.#read(batch, words)
  }

  /** One layer: every row gives keys and values, those that go on get new values; after the last layer they are left in `own`, close together. */
  #pass(batch: readonly Rows[], rows: number, going: Going, layer: LayerAddresses, isLast: boolean): void {
    const { width, heads, inner } = this.#weights.header.network
    const { x, y, wide, keys, points } = this.#room
    const kernel = this.#kernel
    const [pairs, queries] = [wide, wide + rows * 2 * width * 4]
    const count = going.rows.length
    const own = count === rows ? x : this.#room.own
    this.#quantise(x, rows, width)
    this.#multiply(rows, width, layer.qkv, width, 2 * width, pairs)
    if (own !== x) {
      this.#move(going, x, own, 'together')
      this.#quantise(own, count, width)
    }
    this.#multiply(count, width, layer.qkv, 0, width, queries)
    let [row, query] = [0, 0]
    for (const [index, sentence] of batch.entries()) {
      const asking = going.counts[index] ?? 0
      const [from, to] = [queries + query * width * 4, y + query * width * 4]
      if (asking > 0) kernel.attend(from, asking, pairs + row * 2 * width * 4, sentence.pieces.length, heads, keys, points, to)
      row += sentence.pieces.length
      query += asking
    }
    this.#quantise(y, count, width)
    this.#multiply(count, width, layer.out, 0, width, y)
    this.#joinNormalised(own, count, layer.norm1)
    this.#quantise(own, count, width)
    this.#multiply(count, width, layer.up, 0, inner, wide)
    kernel.gelu(wide, wide + count * inner * 4)
    this.#quantise(wide, count, inner)
    this.#multiply(count, inner, layer.down, 0, width, y)
    this.#joinNormalised(own, count, layer.norm2)
    if (own !== x && !isLast) this.#move(going, x, own, 'apart')
    if (own === x && isLast) new Float32Array(kernel.memory.buffer).copyWithin(this.#room.own / 4, x / 4, x / 4 + rows * width)
  }

  #move({ rows }: Going, x: number, own: number, how: 'together' | 'apart'): void {
    const { width } = this.#weights.header.network
    const memory = new Float32Array(this.#kernel.memory.buffer)
    rows.forEach((row, index) => {
      const [wideApart, close] = [x / 4 + row * width, own / 4 + index * width]
      const [from, to] = how === 'together' ? [wideApart, close] : [close, wideApart]
      memory.copyWithin(to, from, from + width)
    })
  }

  /** The words of each sentence that may be part of a name, as the rows have it so far. */
  #namelike(batch: readonly Rows[], rows: number): readonly (readonly number[])[] {
    const { width, focusFloor } = this.#weights.header.network
    const { x, y } = this.#room
    this.#kernel.affine(x, x + rows * width * 4, width, this.#address('focus.weights'), 4, this.#address('focus.bias'), y)
    const found = new Float32Array(this.#kernel.memory.buffer, y, rows * 4)
    let row = 0
    return batch.map(({ pieces, firsts }) => {
      const words = firsts.flatMap((first, word) => ((found[(row + first) * 4] ?? 0) >= focusFloor ? [word] : []))
      row += pieces.length
      return words
    })
  }

  /** The scores of those words in `own`; the others are no part of any name. */
  #read(batch: readonly Rows[], words: readonly (readonly number[])[]): readonly Float32Array[] {
    const { network, labels } = this.#weights.header
    const { own, scores } = this.#room
    const size = network.headColumns
    const count = words.reduce((sum, list) => sum + list.length, 0)
    const [weights, bias] = [this.#address('head.weights'), this.#address('head.bias')]
    if (count > 0) this.#kernel.affine(own, own + count * network.width * 4, network.width, weights, size, bias, scores)
    const found = new Float32Array(this.#kernel.memory.buffer, scores, count * size)
    let row = 0
    return batch.map(({ firsts }, index) => {
      const result = new Float32Array(firsts.length * size).fill(outside)
      for (let word = 0; word < firsts.length; word += 1) for (const o of [0, labels.names.length]) result[word * size + o] = 0
      for (const word of words[index] ?? []) {
        result.set(found.subarray(row * size, (row + 1) * size), word * size)
        row += 1
      }
      return result
    })
  }
}
