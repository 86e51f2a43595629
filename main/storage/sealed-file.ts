import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import { z } from 'zod'
import { replaceDurably, systemCode } from './durable-file.ts'
import { currentSchema, migrate } from './migrations.ts'

/** What a sealed file holds: its data and the number of the last change folded into it (0 for none). */
export interface Sealed<T> {
  readonly lastChange: number
  readonly data: T
}

const Envelope = z.object({ schema: z.number().int().positive(), sum: z.string(), lastChange: z.number().int().nonnegative(), data: z.unknown() })

export type Opened<T> =
  | { readonly kind: 'good'; readonly sealed: Sealed<T> }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly why: string }
  | { readonly kind: 'newer' }

function checksum(lastChange: number, data: unknown): string {
  return createHash('sha256').update(`${lastChange}\n`).update(JSON.stringify(data)).digest('hex')
}

export function seal<T>(sealed: Sealed<T>): string {
  const { lastChange, data } = sealed
  return `${JSON.stringify({ schema: currentSchema, sum: checksum(lastChange, data), lastChange, data })}\n`
}

/** Reads a sealed text back. Says what is wrong with it instead of throwing, so that nobody replaces a damaged file by a default. */
export function unseal<T>(text: string, shape: z.ZodType<T>): Opened<T> {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    return { kind: 'damaged', why: error instanceof Error ? error.message : String(error) }
  }
  const envelope = Envelope.safeParse(raw)
  if (!envelope.success) return { kind: 'damaged', why: 'it is not one of our files' }
  const { schema, sum, lastChange, data } = envelope.data
  if (schema > currentSchema) return { kind: 'newer' }
  // Subtle: JSON.parse keeps the order of keys, so stringifying what was parsed gives the bytes that were summed.
  if (sum !== checksum(lastChange, data)) return { kind: 'damaged', why: 'its checksum does not match' }
  const parsed = shape.safeParse(migrate(schema, data))
  if (!parsed.success) return { kind: 'damaged', why: z.prettifyError(parsed.error) }
  return { kind: 'good', sealed: { lastChange, data: parsed.data } }
}

export async function openSealed<T>(path: string, shape: z.ZodType<T>): Promise<Opened<T>> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { kind: 'missing' }
    throw error
  }
  return unseal(text, shape)
}

/** Thrown by the adapter for a file that must not be overwritten by a default. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
  readonly path: string
  readonly newer: boolean
  constructor(path: string, why: string, newer: boolean) {
    super(`${path}: ${why}`)
    this.path = path
    this.newer = newer
  }
}

/** lowdb's adapter for a sealed file: durable writing, and a damaged or newer file is an error, never null. */
export class SealedAdapter<T> implements Adapter<Sealed<T>> {
  readonly #path: string
  readonly #shape: z.ZodType<T>
  constructor(path: string, shape: z.ZodType<T>) {
    this.#path = path
    this.#shape = shape
  }
  async read(): Promise<Sealed<T> | null> {
    const opened = await openSealed(this.#path, this.#shape)
    switch (opened.kind) {
      case 'good':
        return opened.sealed
      case 'missing':
        return null
      case 'newer':
        throw new SealBroken(this.#path, 'written by a newer Lectern', true)
      case 'damaged':
        throw new SealBroken(this.#path, opened.why, false)
    }
  }
  async write(sealed: Sealed<T>): Promise<void> {
    await replaceDurably(this.#path, seal(sealed))
  }
}
