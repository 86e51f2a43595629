import { describe, expect, test } from 'vitest'
import { wholeBeforeAcronyms } from '../../../../main/extractors/names/bracketed-acronyms.ts'
import { tokensOf } from '../../../../main/extractors/names/tokens.ts'
import type { MentionType } from '../../../../shared/model/mention.ts'
import { mentionsOf } from '../../../builders/mentions.ts'

function found(text: string, ...named: readonly (readonly [MentionType, string])[]): readonly string[] {
  const passage = { text, start: 0, region: 'body', block: 0 } as const
  return wholeBeforeAcronyms({ passage, tokens: tokensOf(text) }, mentionsOf(text, named)).map((mention) => {
    expect(mention.text).toBe(text.slice(mention.start, mention.end))
    return `${mention.type} ${mention.text}`
  })
}

describe('a name reaches as far left as the initials in brackets say', () => {
  test.each<readonly [string, readonly (readonly [MentionType, string])[], string, string]>([
    ['The Road Risk and Bridge Council (RRBC) met.', [['organization', 'Bridge Council']], 'Road Risk and Bridge Council', 'RRBC'],
    [
      'The Office of Trade and Co-operation in Asia (OTCA) met.',
      [['organization', 'OTCA']],
      'Office of Trade and Co-operation in Asia',
      'OTCA',
    ],
    ['They pay HM Roads and Tolls (HMRT) daily.', [['organization', 'HMRT']], 'HM Roads and Tolls', 'HMRT'],
    ['The Inter-Alpine Court of Tolls (IACT) sat.', [['organization', 'Court of Tolls']], 'Inter-Alpine Court of Tolls', 'IACT'],
    [
      'The Lagos Roads Corps (LRC) dug.',
      [
        ['place', 'Lagos'],
        ['organization', 'LRC'],
      ],
      'Lagos Roads Corps',
      'LRC',
    ],
  ])('%s', (text, named, name, acronym) => {
    expect(found(text, ...named)).toEqual([`organization ${name}`, `organization ${acronym}`])
  })

  test.each<readonly [string, readonly (readonly [MentionType, string])[], readonly string[]]>([
    ['A scan of Magnetic Resonance (MR) was made.', [], []],
    ['The Bridge Council (of Lagos) met.', [['organization', 'Bridge Council']], ['organization Bridge Council']],
    ['The Bridge Council (RRBC) met.', [['organization', 'Bridge Council']], ['organization Bridge Council']],
    ['He left. Roads Council (RC) met.', [['organization', 'left. Roads Council']], ['organization left. Roads Council']],
  ])('but not in: %s', (text, named, expected) => {
    expect(found(text, ...named)).toEqual(expected)
  })
})
