import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EntityId, RuleId } from '../../../shared/model/ids.ts'
import type { Rule, RuleEffect } from '../../../shared/model/rule.ts'
import { entityNames, resolveMentions } from '../../../shared/review/resolve-mentions.ts'
import { RuleBook } from '../../../shared/review/rule-book.ts'
import { entityIdOf } from '../../../shared/text/entity-name.ts'
import { decisionOn, extraction, found, mentionAt } from './reviewed.ts'

const text = 'Putin met Lavrov in Moscow. Moscow said Putin and the Kremlin agreed last week.'
const names = found(
  text,
  ['Putin', 'person'],
  ['Lavrov', 'person'],
  ['Moscow', 'place'],
  ['Moscow', 'place'],
  ['Putin', 'person'],
  ['Kremlin', 'place'],
)
const putin = entityIdOf('person', 'Putin')
const vladimir = entityIdOf('person', 'Vladimir Putin')
const moscow = entityIdOf('place', 'Moscow')

function rulesOf(...effects: readonly RuleEffect[]): Rule[] {
  return effects.map((effect, index) => ({ id: RuleId.parse(`r${index}`), at: `2026-01-01T00:00:0${index % 10}.000Z`, on: true, effect }))
}

function seen(effects: readonly RuleEffect[], decisions: Parameters<typeof resolveMentions>[2] = []) {
  return resolveMentions(text, names, decisions, new RuleBook(rulesOf(...effects))).map(
    ({ text: words, entity, standing }) => `${words}/${entity}/${standing}`,
  )
}

describe('rules', () => {
  it('leave all as it is when there are none', () => {
    expect(seen([])).toEqual(resolveMentions(text, names, []).map(({ text: words, entity, standing }) => `${words}/${entity}/${standing}`))
  })

  it('accept, reject and retype what is written so and of that type', () => {
    expect(seen([{ kind: 'accept', text: 'the moscow', type: 'place' }]).filter((one) => one.includes('accepted'))).toHaveLength(2)
    expect(seen([{ kind: 'reject', text: 'Moscow', type: 'place' }]).join()).not.toContain('Moscow')
    expect(seen([{ kind: 'reject', text: 'Moscow', type: 'person' }]).join()).toContain('Moscow')
    expect(seen([{ kind: 'retype', text: 'Kremlin', type: 'place', to: 'organization' }])).toContain('Kremlin/organization:kremlin/retyped')
  })

  it('add every whole occurrence, over what it overlaps', () => {
    expect(seen([{ kind: 'add', text: 'Moscow said', type: 'work' }])).toContain('Moscow said/work:moscow said/added')
    expect(seen([{ kind: 'add', text: 'Moscow said', type: 'work' }]).filter((one) => one.startsWith('Moscow'))).toHaveLength(2)
    expect(seen([{ kind: 'add', text: 'agree', type: 'work' }])).toEqual(seen([]))
  })

  it('build on what the rules before them made', () => {
    const effects: RuleEffect[] = [
      { kind: 'retype', text: 'Kremlin', type: 'place', to: 'organization' },
      { kind: 'reject', text: 'Kremlin', type: 'organization' },
    ]
    expect(seen(effects).join()).not.toContain('Kremlin')
    expect(seen([...effects, { kind: 'add', text: 'Kremlin', type: 'organization' }])).toContain('Kremlin/organization:kremlin/added')
    expect(seen(effects.toReversed()).join()).toContain('Kremlin/organization:kremlin/retyped')
  })

  it('merge an entity into another, also what comes to it later by type or by hand', () => {
    const merge: RuleEffect = { kind: 'merge', from: putin, into: vladimir, name: 'Vladimir Putin' }
    expect(seen([merge]).filter((one) => one.includes(vladimir))).toHaveLength(2)
    expect(seen([merge], [decisionOn(text, 'Putin', 'accept')]).filter((one) => one.includes(vladimir))).toHaveLength(2)
    const late: RuleEffect[] = [
      { kind: 'merge', from: entityIdOf('organization', 'Kremlin'), into: entityIdOf('organization', 'Russia'), name: 'Russia' },
      { kind: 'retype', text: 'Kremlin', type: 'place', to: 'organization' },
    ]
    expect(seen(late)).toContain('Kremlin/organization:russia/retyped')
  })

  it('split by how a mention is written, and follow merges of where it went', () => {
    const split: RuleEffect = { kind: 'assign', text: 'Moscow', from: moscow, into: entityIdOf('organization', 'Russia'), name: 'Russia' }
    const on: RuleEffect = {
      kind: 'merge',
      from: entityIdOf('organization', 'Russia'),
      into: entityIdOf('place', 'Russia'),
      name: 'Russia',
    }
    expect(seen([split]).filter((one) => one === 'Moscow/organization:russia/assigned')).toHaveLength(2)
    expect(seen([split, on]).filter((one) => one === 'Moscow/place:russia/assigned')).toHaveLength(2)
    const mentions = resolveMentions(text, names, [], new RuleBook(rulesOf(split)))
    expect(mentions.filter(({ text: words }) => words === 'Moscow').map(({ type }) => type)).toEqual(['organization', 'organization'])
  })

  it('never turn in a circle', () => {
    const there: RuleEffect = { kind: 'merge', from: putin, into: vladimir, name: 'Vladimir Putin' }
    const back: RuleEffect = { kind: 'merge', from: vladimir, into: putin, name: 'Putin' }
    expect(seen([there, back]).filter((one) => one.includes(putin))).toHaveLength(2)
  })

  it('yield to decisions, which stay with the entity they were put to', () => {
    expect(
      seen([{ kind: 'reject', text: 'Moscow', type: 'place' }], [decisionOn(text, 'Moscow', 'accept', 'place')]).filter((one) =>
        one.startsWith('Moscow'),
      ),
    ).toEqual(['Moscow/place:moscow/accepted'])
    const assigned = { ...decisionOn(text, 'Putin', 'assign'), entity: { id: EntityId.parse('person:igor putin'), name: 'Igor Putin' } }
    const merge: RuleEffect = { kind: 'merge', from: putin, into: vladimir, name: 'Vladimir Putin' }
    expect(seen([merge], [assigned]).filter((one) => one.startsWith('Putin'))).toEqual([
      'Putin/person:igor putin/assigned',
      `Putin/${vladimir}/assigned`,
    ])
    expect(entityNames(names, [assigned], new RuleBook(rulesOf(merge))).get(EntityId.parse('person:igor putin'))).toBe('Igor Putin')
  })

  it('name what they lead to, a renaming above all', () => {
    const book = new RuleBook(
      rulesOf({ kind: 'merge', from: putin, into: vladimir, name: 'Vladimir Putin' }, { kind: 'rename', entity: moscow, name: 'Moskva' }),
    )
    const named = entityNames(names, [], book)
    expect([named.get(vladimir), named.get(moscow), named.get(putin)]).toEqual(['Vladimir Putin', 'Moskva', 'Putin'])
  })

  it('are silent while switched off', () => {
    const [rule] = rulesOf({ kind: 'reject', text: 'Moscow', type: 'place' })
    if (rule === undefined) throw new Error('no rule')
    expect(new RuleBook([{ ...rule, on: false }]).isEmpty).toBe(true)
  })

  it('leave mentions in order and apart, whatever they are', () => {
    const word = fc.constantFrom('Putin', 'Moscow', 'Moscow said', 'Lavrov in Moscow', 'said Putin', 'agreed')
    const type = fc.constantFrom('person', 'place', 'organization' as const)
    const entity = fc.tuple(type, word).map(([kind, name]) => entityIdOf(kind, name))
    const effect: fc.Arbitrary<RuleEffect> = fc.oneof(
      fc.record({ kind: fc.constant('reject' as const), text: word, type }),
      fc.record({ kind: fc.constant('accept' as const), text: word, type }),
      fc.record({ kind: fc.constant('retype' as const), text: word, type, to: type }),
      fc.record({ kind: fc.constant('add' as const), text: word, type }),
      fc.record({ kind: fc.constant('merge' as const), from: entity, into: entity, name: word }),
      fc.record({ kind: fc.constant('assign' as const), text: word, from: entity, into: entity, name: word }),
    )
    fc.assert(
      fc.property(fc.array(effect, { maxLength: 8 }), (effects) => {
        const mentions = resolveMentions(text, names, [decisionOn(text, 'Lavrov', 'accept')], new RuleBook(rulesOf(...effects)))
        let last = 0
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          last = mention.end
        }
        expect(mentions.some(({ text: words, standing }) => words === 'Lavrov' && standing === 'accepted')).toBe(true)
      }),
    )
  })

  it('read a date by another of its rules', () => {
    const start = text.indexOf('last week')
    const value = {
      kind: 'date' as const,
      from: '2021-10-13',
      to: '2021-10-19',
      rule: 'week-seven-days-before' as const,
      against: '2021-10-20',
      others: [{ from: '2021-10-11', to: '2021-10-17', rule: 'week-monday-to-sunday' as const }],
    }
    const dated = extraction([{ ...mentionAt(text, start, start + 9, 'date'), value }])
    const [mention] = resolveMentions(
      text,
      dated,
      [],
      new RuleBook(rulesOf({ kind: 'read', text: 'last week', reading: 'week-monday-to-sunday' })),
    )
    expect(mention).toMatchObject({ standing: 'revalued', value: { from: '2021-10-11', to: '2021-10-17', rule: 'week-monday-to-sunday' } })
    const [same] = resolveMentions(text, dated, [], new RuleBook(rulesOf({ kind: 'read', text: 'last week', reading: 'season' })))
    expect(same).toMatchObject({ standing: 'found', value })
  })
})
