import type { ExtractorInput } from './extractor.ts'

/** Whether a document is English as far as it tells; one that does not tell is taken for English. */
export function isEnglish({ metadata }: ExtractorInput): boolean {
  return metadata.language === null || /^en(?:-|$)/iu.test(metadata.language)
}
