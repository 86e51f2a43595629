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

/**
 * Kernels by speed: ARM sums sixteen products in one instruction; x64 under V8 only with AVX-VNNI, and nearly as fast in the other way.
 * Node before 22 knows neither.
 */
const order = process.arch === 'arm64' ? (['relaxed32', 'relaxed16', 'fixed'] as const) : (['relaxed16', 'relaxed32', 'fixed'] as const)

/** The fastest kernel that this machine knows and that adds up rightly, with at least so many bytes of memory. All give the same scores, bit for bit. */
export function loadKernel(bytes: number, kinds: readonly (keyof typeof kernelCode)[] = order): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) })
  for (const kind of kinds) {
    const code = Uint8Array.from(Buffer.from(kernelCode[kind], 'base64'))
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

/** Whether products come out as plain arithmetic has them, at the extremes too: machines differ in what relaxed instructions do beyond what is asked of them here. Leaves zeros in the memory. */
function addsUp(kernel: Kernel): boolean {
  const [rows, depth, columns] = [4, 64, 8] as const
  const [weightsAt, scalesAt, sumsAt, rowScalesAt, outAt, tileAt, nothing] = [1024, 2048, 2112, 2176, 2304, 3072, 8192] as const
  const { buffer } = kernel.memory
  const x = new Uint8Array(buffer, 0, rows * depth)
  const weights = new Int8Array(buffer, weightsAt, columns * depth)
  for (let at = 0; at < x.length; at += 1) x[at] = at % 3 === 0 ? (at * 53) % 128 : 127
  // Lanes of eight products at their limit of 258, above and below.
  for (let at = 0; at < weights.length; at += 1) weights[at] = (at & 3) < 2 ? ([127, 2, -128, -1][(at >> 4) & 3] ?? 0) : -32
  new Float32Array(buffer, scalesAt, columns).fill(1)
  new Float32Array(buffer, rowScalesAt, rows).fill(1)
  kernel.multiply(0, rows, depth, weightsAt, columns, scalesAt, nothing, sumsAt, rowScalesAt, nothing, outAt, tileAt)
  const right = [...new Float32Array(buffer, outAt, rows * columns)].every((sum, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    let wanted = 0
    for (let k = 0; k < depth; k += 1)
      wanted += (x[row * depth + k] ?? 0) * (weights[(column >> 2) * 4 * depth + (k >> 2) * 16 + (column & 3) * 4 + (k & 3)] ?? 0)
    return sum === wanted
  })
  new Uint8Array(buffer, 0, nothing).fill(0)
  return right
}
