import type { Reason } from '../model/mention.ts'
import { fill } from './fill.ts'

/** Why a mention was found, said to a reader. */
export const reasonWords: Record<Reason['code'], string> = {
  model: 'The language model reads it as a name',
  list: 'It stands in the list of {{list}}',
  title: 'It follows the title “{{title}}”',
  byline: 'The byline names the author',
  agency: 'The byline names the agency',
  credit: 'The picture is credited to it',
  dateline: 'It stands in the dateline',
  acronym: 'It is short for “{{full}}”',
  'full-name': 'The article writes it whole as “{{full}}”',
  possessive: 'It is written as an owner (“{{text}}”)',
  capitals: 'It is written in capitals like a name',
  role: 'The words around it say what it does: “{{role}}”',
  pattern: 'It is written like {{what}}',
  'date-rule': 'It is written like a date',
  'article-date': 'It is the date of the article',
  amount: 'It is an amount with its currency or unit',
  conversion: 'It gives “{{of}}” in another currency',
  demonym: 'It is what the people of {{place}} are called',
  reader: 'You marked it',
}

/** How a short name hangs together with the whole one. */
const fullNameWords: Readonly<Record<string, string>> = {
  surname: 'Surname of “{{full}}”{{place}}',
  'given-name': 'First name of “{{full}}”{{place}}',
  short: 'Short for “{{full}}”{{place}}',
  head: 'Short for “{{full}}”{{place}}',
  same: 'Named as “{{full}}”{{place}}',
}

/** Where a whole name stands; any other word is the number of a paragraph. */
const places: Readonly<Record<string, string>> = {
  headline: ' in the headline',
  heading: ' in a heading',
  byline: ' in the byline',
  caption: ' under a picture',
  teaser: ' in a teaser',
}

/** Why a mention was found, in words. */
export function sayReason({ code, params }: Reason): string {
  const { how, where = '', rival, title } = params
  if (code === 'role' && params['within'] === 'name') return fill('The word “{{role}}” in it says what it is', params)
  if (code === 'title' && /^\p{Ll}/u.test(params['title'] ?? '')) return fill('It follows the word “{{title}}”', params)
  const sentence = code === 'full-name' && how !== undefined ? fullNameWords[how] : undefined
  if (sentence === undefined) return fill(reasonWords[code], params)
  const place = /^\d+$/u.test(where) ? ` in paragraph ${where}` : (places[where] ?? '')
  const said = fill(title === undefined ? sentence : `${sentence}, after “{{title}}”`, { ...params, place })
  return rival === undefined ? said : fill(`${said}; “{{rival}}” is called so too`, { rival })
}
