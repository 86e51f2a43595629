import { moduleOf } from './assembler.ts'
import { attendFunction } from './attend.ts'
import { geluFunction } from './gelu.ts'
import { type DotKind, multiplyFunction } from './multiply.ts'
import { affineFunction, joinFunction, normaliseFunction, quantiseFunction } from './rows.ts'

export const dotKinds: readonly DotKind[] = ['relaxed16', 'relaxed32', 'fixed']

/** The whole arithmetic of the recogniser as one WebAssembly module; its memory is given to it. */
export function kernelModule(kind: DotKind): Uint8Array<ArrayBuffer> {
  return moduleOf([multiplyFunction(kind), joinFunction, normaliseFunction, quantiseFunction, affineFunction, geluFunction, attendFunction])
}
