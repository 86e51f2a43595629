import { describe, expect, test } from 'vitest'
import { aliasesOf, aliasKey, withAliases } from '../../../../main/extractors/names/aliases.ts'
import type { MentionType } from '../../../../shared/model/mention.ts'
import { mentionsOf } from '../../../builders/mentions.ts'

/** Each mention with the name it is another name of. */
function called(text: string, ...named: readonly (readonly [MentionType, string])[]): readonly string[] {
  const passage = { text, start: 0, region: 'body', block: 0 } as const
  const mentions = withAliases(passage, mentionsOf(text, named))
  const aliases = aliasesOf(text, mentions)
  return mentions.map((mention) => {
    expect(mention.text).toBe(text.slice(mention.start, mention.end))
    const head = mentions[aliases.get(aliasKey(mention)) ?? -1]
    return `${mention.type} ${mention.text}${head === undefined ? '' : ` = ${head.text}`}`
  })
}

describe('other names given after a name', () => {
  test.each<readonly [string, readonly (readonly [MentionType, string])[], readonly string[]]>([
    [
      'Viktor Orlov (a.k.a. Vic Orloff; a.k.a. “the Clerk”; aka "Vitya the Clerk"), of Omsk',
      [['person', 'Viktor Orlov']],
      ['person Viktor Orlov', 'person Vic Orloff = Viktor Orlov'],
    ],
    ['Ann Dube (née Moyo) left.', [['person', 'Ann Dube']], ['person Ann Dube', 'person Moyo = Ann Dube']],
    [
      'Orlov Trade (formerly Volga Freight LLC) paid.',
      [['organization', 'Orlov Trade']],
      ['organization Orlov Trade', 'organization Volga Freight LLC = Orlov Trade'],
    ],
    ['They left Swaziland, now called Eswatini, in May.', [['place', 'Swaziland']], ['place Swaziland', 'place Eswatini = Swaziland']],
    [
      'Army of the Sands (a.k.a. Sahel Front; a.k.a. AOS)',
      [
        ['organization', 'Army of the Sands'],
        ['place', 'Sahel'],
        ['person', 'AOS'],
      ],
      ['organization Army of the Sands', 'organization Sahel Front = Army of the Sands', 'organization AOS = Army of the Sands'],
    ],
    ['Orlov said that he was formerly Minister of Roads.', [['person', 'Orlov']], ['person Orlov']],
    ['The Clerk Orlov, who is also known as a cook, left.', [['person', 'Orlov']], ['person Orlov']],
  ])('%s', (text, named, expected) => {
    expect(called(text, ...named)).toEqual(expected)
  })
})
