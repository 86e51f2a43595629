import { placePrepositions, plainCapitals, speech } from '../data/name-clues.ts'
import { isGivenName } from './given-name.ts'
import { byCapitals, byRole, type Verdict } from './several-words.ts'
import type { Token } from './tokens.ts'

const states =
  /^(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|Calif|Fla|Mass|Pa|Va|Conn|Ill|Mich|Minn|Wis|Tenn|Ariz)$/u

/** What a name of one word is, or null when no clue speaks. `before` and `after` are the words around it. */
export function judgeSingleWord(token: Token, before: Token | undefined, after: Token | undefined): Verdict | null {
  const { word } = token
  if (states.test(word) && before?.capital === true && /^,? $/u.test(token.gap)) {
    return { type: 'place', confidence: 0.75, reason: { code: 'list', params: { list: 'states' } } }
  }
  if (/^\p{Lu}{2,5}$/u.test(word)) return judgeInitials(word, before, after)
  if (isGivenName(word)) return byCapitals('person', token.opens ? 0.7 : 0.75)
  if (token.opens) return null
  if (before !== undefined && speech.has(before.word) && token.gap === ' ') return byRole('person', 0.6, before.word)
  if (after !== undefined && speech.has(after.word)) return byRole('person', 0.6, after.word)
  if (before !== undefined && placePrepositions.has(before.word) && word.length > 3) return byRole('place', 0.58, before.word)
  return null
}

/** Three to five capitals are likely an organization, unless the words beside them are in capitals too. */
function judgeInitials(word: string, before: Token | undefined, after: Token | undefined): Verdict | null {
  const shouted = [before, after].some((other) => other !== undefined && /^\p{Lu}{2,}$/u.test(other.word))
  return plainCapitals.has(word) || shouted || word.length === 2 ? null : byCapitals('organization', 0.42)
}
