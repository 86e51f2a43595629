import { type Kernel, loadKernel } from '../../main/extractors/model/kernel.ts'

/** Room for the weights of all layers and for rows of inputs, in floats. */
const roomBytes = 64_000_000

/** The app's kernel with its products in floats instead of bytes, for the check of the port: rounding to bytes turns the last digit of a float into another name now and then. */
export function loadFloatKernel(bytes: number): Kernel {
  const kernel = loadKernel(bytes + roomBytes)
  const { buffer } = kernel.memory
  const inputs = Math.ceil(bytes / 64) * 64
  let next = inputs + 2_000_000
  const matrices = new Map<number, number>()

  /** Weights as [depth][columns] floats, scaled. */
  function matrixOf(weights: number, depth: number, columns: number, scales: number): number {
    const known = matrices.get(weights)
    if (known !== undefined) return known
    const at = next
    next += depth * columns * 4
    const whole = new Int8Array(buffer, weights, depth * columns)
    const scale = new Float32Array(buffer, scales, columns)
    const floats = new Float32Array(buffer, at, depth * columns)
    for (let column = 0; column < columns; column += 1)
      for (let k = 0; k < depth; k += 1)
        floats[k * columns + column] =
          (whole[(column >> 2) * 4 * depth + (k >> 2) * 16 + (column & 3) * 4 + (k & 3)] ?? 0) * (scale[column] ?? 0)
    matrices.set(weights, at)
    return at
  }

  return {
    ...kernel,
    quantise: (from = 0, end = 0) => new Uint8Array(buffer).copyWithin(inputs, from, end),
    multiply: (_x = 0, rows = 0, depth = 0, weights = 0, columns = 0, scales = 0, bias = 0, ...rest) => {
      const [, , , out = 0] = rest
      kernel.affine(inputs, inputs + rows * depth * 4, depth, matrixOf(weights, depth, columns, scales), columns, bias, out)
    },
  }
}
