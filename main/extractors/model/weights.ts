import { createHash } from 'node:crypto'
import { z } from 'zod'

/** The weights file is not one: too short, of another format, or changed since it was written. */
export class DamagedWeights extends Error {}

const Tensor = z.object({
  at: z.number().int().nonnegative(),
  type: z.enum(['int8', 'uint8', 'float32']),
  shape: z.array(z.number().int().positive()),
})
const Points = z.array(z.tuple([z.number(), z.number()]))

export const WeightsHeader = z.object({
  format: z.literal(1),
  name: z.string(),
  version: z.string(),
  checkpoint: z.string(),
  payload: z.string(),
  network: z.object({
    layers: z.number().int().positive(),
    width: z.number().int().positive(),
    heads: z.number().int().positive(),
    inner: z.number().int().positive(),
    headColumns: z.number().int().positive(),
    /** After so many layers only words whose score in `focus` is at least the floor go on. */
    focusAfter: z.number().int().positive(),
    focusFloor: z.number(),
  }),
  labels: z.object({ names: z.array(z.string()), kinds: z.array(z.string()) }),
  confidence: z.record(z.string(), Points),
  tensors: z.record(z.string(), Tensor),
})
export type WeightsHeader = z.infer<typeof WeightsHeader>

export interface Weights {
  readonly header: WeightsHeader
  /** Where tensors lie: their offsets count from its start, each a multiple of 64. */
  readonly payload: Uint8Array
}

const magic = 'LECTERN NAMES 1\n'
const alignment = 64
const sizes = { int8: 1, uint8: 1, float32: 4 } as const

/** Takes a weights file (tools/recogniser/export.py writes it) apart. @throws DamagedWeights */
export function readWeights(bytes: Uint8Array): Weights {
  const start = magic.length + 4
  if (bytes.length < start || new TextDecoder('latin1').decode(bytes.subarray(0, magic.length)) !== magic)
    throw new DamagedWeights('it is not a file of weights')
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(magic.length, true)
  if (bytes.length < start + length) throw new DamagedWeights('it ends too early')
  const header = headerOf(new TextDecoder().decode(bytes.subarray(start, start + length)))
  const payload = bytes.subarray(Math.ceil((start + length) / alignment) * alignment)
  if (createHash('sha256').update(payload).digest('hex') !== header.payload) throw new DamagedWeights('it was changed or cut short')
  for (const { at, type, shape } of Object.values(header.tensors))
    if (at + shape.reduce((a, b) => a * b, sizes[type]) > payload.length) throw new DamagedWeights('its header does not fit')
  return { header, payload }
}

function headerOf(text: string): WeightsHeader {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new DamagedWeights('its header cannot be read')
  }
  const parsed = WeightsHeader.safeParse(given)
  if (!parsed.success) throw new DamagedWeights('its header is of another format')
  return parsed.data
}

/** The file for a header and its payload; the header says of the payload what it says. */
export function writeWeights(header: WeightsHeader, payload: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = magic.length + 4
  const at = Math.ceil((start + text.length) / alignment) * alignment
  const bytes = new Uint8Array(at + payload.length)
  bytes.set(new TextEncoder().encode(magic))
  new DataView(bytes.buffer).setUint32(magic.length, text.length, true)
  bytes.set(text, start)
  bytes.set(payload, at)
  return bytes
}
