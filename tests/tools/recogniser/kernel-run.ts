import { kernelModule } from '../../../tools/recogniser/kernel/kernel.ts'
import type { DotKind } from '../../../tools/recogniser/kernel/multiply.ts'

type Run = (...numbers: readonly number[]) => void

function isRun(value: unknown): value is Run {
  return typeof value === 'function'
}

/** A kernel in a memory of its own; arrays put into it lie one after the other. */
export class KernelRun {
  readonly memory = new WebAssembly.Memory({ initial: 8 })
  readonly #exports: WebAssembly.Exports
  #next = 64

  constructor(kind: DotKind = 'fixed') {
    this.#exports = new WebAssembly.Instance(new WebAssembly.Module(kernelModule(kind)), { env: { memory: this.memory } }).exports
  }

  call(name: string, ...numbers: readonly number[]): void {
    const run = this.#exports[name]
    if (!isRun(run)) throw new Error(`The module exports no function "${name}".`)
    run(...numbers)
  }

  room(bytes: number): number {
    const at = this.#next
    this.#next += Math.ceil(bytes / 64) * 64
    return at
  }

  put(values: readonly number[]): number {
    const at = this.room(values.length * 4)
    new Float32Array(this.memory.buffer, at, values.length).set(values)
    return at
  }

  putBytes(values: readonly number[]): number {
    const at = this.room(values.length)
    new Int8Array(this.memory.buffer, at, values.length).set(values)
    return at
  }

  floats(at: number, count: number): readonly number[] {
    return [...new Float32Array(this.memory.buffer, at, count)]
  }

  bytes(at: number, count: number): readonly number[] {
    return [...new Uint8Array(this.memory.buffer, at, count)]
  }
}
