import type { IsoDay } from '../../shared/model/mention-value.ts'
import type { Mention } from '../../shared/model/mention.ts'
import type { Metadata } from '../../shared/model/metadata.ts'
import type { PlacedBlock } from '../../shared/text/layout.ts'

/** One document as an extractor sees it. Offsets are UTF-16 code units into `text`; `created` is the day it was written, or null when nobody knows. */
export interface ExtractorInput {
  readonly text: string
  readonly blocks: readonly PlacedBlock[]
  readonly metadata: Metadata
  readonly created: IsoDay | null
  /** Whether that day is only when the text was filed, so that a dateline within a week of it wins. Not so where a reader may have set it: then it holds. */
  readonly createdIsFiling?: boolean
}

/** Finds mentions in one document. Pure. Mentions may overlap here; `extract-document` settles which stay. */
export interface Extractor {
  readonly name: string
  /** Changes when the same document would give other mentions. */
  readonly version: string
  extract(input: ExtractorInput): readonly Mention[]
}
