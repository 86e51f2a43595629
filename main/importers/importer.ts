import type { Block } from '../../shared/model/block.ts'
import type { Format } from '../../shared/model/document.ts'
import type { Metadata } from '../../shared/model/metadata.ts'
import type { Result } from '../../shared/contract/result.ts'

/** A file as it comes: its bytes and its own name (never a path), from which the format may be guessed. */
export interface SourceFile {
  readonly bytes: Uint8Array
  readonly name: string
}

/** What an importer makes of a file. Blocks are in reading order and none has an empty text. */
export interface Imported {
  readonly format: Format
  readonly metadata: Metadata
  readonly blocks: readonly Block[]
}

/** Reads one format. Pure: bytes in, blocks or a typed problem out; never throws for bad input. */
export interface Importer {
  readonly format: Format
  /** Changes when the same bytes would give other blocks. */
  readonly version: string
  read(file: SourceFile): Result<Imported>
}
