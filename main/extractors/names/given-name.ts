import { givenNames } from '../data/given-names.ts'

const given = new Set(givenNames.split(/\s+/u).filter((name) => name !== ''))

/** Whether a word is a given name, or two of them joined as in Jean-Paul. */
export function isGivenName(word: string): boolean {
  return given.has(word) || (word.includes('-') && given.has(word.slice(0, word.indexOf('-'))))
}
