import { givenNames } from '../data/given-names.ts'

const given = new Set(givenNames.split(/\s+/u).filter((name) => name !== ''))

export function isGivenName(word: string): boolean {
  return given.has(word)
}
