import { describe, expect, it } from 'vitest'
import { actOf, isRelated, writtenAlike, type Step } from '../../../../renderer/features/reader/correct/steps.ts'
import { withDraft } from '../../../../renderer/features/reader/correct/draft-span.ts'
import { EntityId } from '../../../../shared/model/ids.ts'
import { mention, paragraph, viewOf } from './view-builder.ts'

const view = viewOf([paragraph('Putin met the Bank of England and Putin’s men')], {
  mentions: [
    mention('Putin', 0, { entity: 'person:vladimir putin' }),
    mention('Bank', 14, { type: 'organization', entity: 'organization:bank' }),
    mention('England', 22, { type: 'place', entity: 'place:england' }),
    mention('Putin’s', 34, { entity: 'person:vladimir putin' }),
  ],
})
const [putin, bank, , owner] = view.mentions
if (putin === undefined || bank === undefined || owner === undefined) throw new Error('a mention is missing')
const act = (step: Step) => actOf(step, putin, 'Vladimir Putin')

describe('actOf', () => {
  it('is nothing while there is something to choose, or nothing would change', () => {
    const unfinished: readonly Step[] = [
      { kind: 'choose' },
      { kind: 'retype', to: null },
      { kind: 'retype', to: 'person' },
      { kind: 'respan', span: { start: 0, end: 5 } },
      { kind: 'merge', into: null },
      { kind: 'split', name: '  ' },
      { kind: 'split', name: 'Vladimir Putin’s' },
      { kind: 'rename', name: 'Vladimir Putin' },
    ]
    expect(unfinished.map(act)).toEqual(unfinished.map(() => null))
  })

  it('says what a finished step does', () => {
    const into = EntityId.parse('person:dmitry medvedev')
    expect(act({ kind: 'retype', to: 'place' })).toEqual({ kind: 'retype', to: 'place' })
    expect(act({ kind: 'merge', into: { kind: 'entity', id: into, name: 'Dmitry Medvedev' } })).toEqual({
      kind: 'merge',
      into,
      name: 'Dmitry Medvedev',
    })
    expect(act({ kind: 'merge', into: { kind: 'new', name: 'Putin' } })).toEqual({ kind: 'split', name: 'Putin' })
    expect(act({ kind: 'rename', name: ' V. V. Putin ' })).toEqual({ kind: 'rename', name: 'V. V. Putin' })
  })
})

describe('writtenAlike', () => {
  it('finds what is written the same and taken for the same, whoever owns it', () => {
    expect(writtenAlike(view.mentions, putin)).toEqual([putin, owner])
    expect(writtenAlike([putin, { ...putin, type: 'place' }], putin)).toEqual([putin])
  })
})

describe('withDraft', () => {
  it('draws the new edges and makes room for them', () => {
    const drafted = withDraft(view, { mention: bank.id, span: { start: 14, end: 29 } })
    expect(drafted.mentions.map(({ id, start, end }) => [id, start, end])).toEqual([
      [putin.id, 0, 5],
      [bank.id, 14, 29],
      [owner.id, 34, 41],
    ])
    expect(withDraft(view, null)).toBe(view)
  })
})

describe('isRelated', () => {
  it('knows names of one entity by a shared word or by their first letters', () => {
    expect(isRelated('Vladimir Putin', ['Putin'])).toBe(true)
    expect(isRelated('IS', ['Islamic State'])).toBe(true)
    expect(isRelated('United Nations', ['Fighters', 'UN'])).toBe(true)
    expect(isRelated('Sergei Lavrov', ['Vladimir Putin'])).toBe(false)
    expect(isRelated('Bank of England', ['Church of Rome'])).toBe(false)
    expect(isRelated('', [''])).toBe(false)
  })
})
