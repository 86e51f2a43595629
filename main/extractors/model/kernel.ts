import { kernelCode } from './kernel-code.ts'

/** The arithmetic of the network in WebAssembly (made by tools/recogniser/kernel, which says what each takes); all numbers are addresses in its memory or counts. */
export interface Kernel {
  readonly memory: WebAssembly.Memory
  readonly multiply: Run
  readonly join: Run
  readonly normalise: Run
  readonly quantise: Run
  readonly affine: Run
  readonly gelu: Run
  readonly attend: Run
}
type Run = (...numbers: readonly number[]) => void

const pageBytes = 65_536

/** The fastest kernel that this machine knows and that adds up rightly, with at least so many bytes of memory. */
export function loadKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) })
  for (const text of Object.values(kernelCode)) {
    const code = Uint8Array.from(Buffer.from(text, 'base64'))
    if (!WebAssembly.validate(code)) continue
    const kernel = kernelIn(new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } }), memory)
    if (addsUp(kernel)) return kernel
  }
  throw new Error('This machine runs no WebAssembly with 128-bit vectors.')
}

function kernelIn({ exports }: WebAssembly.Instance, memory: WebAssembly.Memory): Kernel {
  const run = (name: string): Run => {
    const found = exports[name]
    if (!isRun(found)) throw new Error(`The kernel lacks "${name}".`)
    return found
  }
  return {
    memory,
    multiply: run('multiply'),
    join: run('join'),
    normalise: run('normalise'),
    quantise: run('quantise'),
    affine: run('affine'),
    gelu: run('gelu'),
    attend: run('attend'),
  }
}

function isRun(value: unknown): value is Run {
  return typeof value === 'function'
}

/**
 * Whether products come out as plain arithmetic has them, at the extremes too: relaxed instructions may differ between machines where weights pass 127 or sums 16 bits.
 * Leaves zeros in the memory.
 */
function addsUp(kernel: Kernel): boolean {
  const [rows, depth, columns] = [4, 64, 8] as const
  const [weightsAt, scalesAt, biasAt, rowScalesAt, offsetsAt, outAt] = [1024, 2048, 2112, 2176, 2240, 2304] as const
  const { buffer } = kernel.memory
  const x = new Int8Array(buffer, 0, rows * depth)
  const weights = new Uint8Array(buffer, weightsAt, columns * depth)
  for (let at = 0; at < x.length; at += 1) x[at] = at % depth < 16 ? (at % 2 === 0 ? 127 : -127) : ((at * 97) % 255) - 127
  for (let at = 0; at < weights.length; at += 1) weights[at] = at % 3 === 0 ? 127 : (at * 53) % 128
  new Float32Array(buffer, scalesAt, columns).fill(1)
  new Float32Array(buffer, rowScalesAt, rows).fill(1)
  kernel.multiply(0, rows, depth, weightsAt, columns, scalesAt, biasAt, rowScalesAt, offsetsAt, outAt)
  const right = [...new Float32Array(buffer, outAt, rows * columns)].every((sum, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    let wanted = 0
    for (let k = 0; k < depth; k += 1) wanted += (x[row * depth + k] ?? 0) * (weights[(k >> 2) * 32 + column * 4 + (k & 3)] ?? 0)
    return sum === wanted
  })
  new Uint8Array(buffer, 0, 4096).fill(0)
  return right
}
