import { readFileSync } from 'node:fs'
import type { Imported } from '../../../main/importers/importer.ts'
import { importFile } from '../../../main/importers/import-file.ts'

export type Read = Imported & { importer: string }

/** Imports text or bytes under a file name and expects a document. */
export function read(name: string, content: string | Uint8Array): Read {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const result = importFile({ bytes, name })
  if (!result.ok) throw new Error(`${name}: ${result.problem.code}: ${result.problem.message}`)
  return result.value
}

/** Imports a file that no importer can read and gives the code it fails with. */
export function failureOf(name: string, content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const result = importFile({ bytes, name })
  return result.ok ? `imported ${result.value.blocks.length} blocks` : result.problem.code
}

export function fixture(name: string): Read {
  return read(name, readFileSync(new URL(`../../fixtures/importers/${name}`, import.meta.url)))
}

/** Blocks as `role: text`, for comparing many at once. */
export function outline(document: Read): string[] {
  return document.blocks.map((block) => `${block.role}: ${block.text}`)
}

export function textsOf(document: Read, role: string): string[] {
  return document.blocks.filter((block) => block.role === role).map((block) => block.text)
}
