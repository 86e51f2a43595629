import { eld } from 'eld/small'

const sampleLength = 4_000

/** The language a text is written in as a BCP 47 primary tag: what it shows itself where that is sure, else what the file claims. */
export function languageOf(text: string, claimed: string | null): string | null {
  const sample = text.slice(0, sampleLength)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return claimed
  const found = eld.detect(sample)
  if (found.language === '') return claimed
  if (claimed !== null && (letters < 200 || !found.isReliable())) return claimed
  return claimed === null && letters < 60 && !found.isReliable() ? null : found.language
}
