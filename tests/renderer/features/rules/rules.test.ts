// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { provideWords } from '../../../../renderer/app/words.ts'
import { fieldsOf, withFields } from '../../../../renderer/features/rules/edit-effect.ts'
import { listRules } from '../../../../renderer/features/rules/list-rules.ts'
import { sayRule } from '../../../../renderer/state/say-rule.ts'
import { EntityId, RuleId } from '../../../../shared/model/ids.ts'
import type { RuleEffect } from '../../../../shared/model/rule.ts'

const id = (text: string) => EntityId.parse(text)
const merge: RuleEffect = { kind: 'merge', from: id('person:putin'), into: id('person:vladimir putin'), name: 'Vladimir Putin' }
const all: readonly (readonly [RuleEffect, string])[] = [
  [{ kind: 'accept', text: 'Putin', type: 'person' }, '“Putin” is a person, as found'],
  [{ kind: 'reject', text: 'May', type: 'person' }, '“May” is not a person'],
  [{ kind: 'retype', text: 'Taliban', type: 'organization', to: 'group' }, '“Taliban” is not an organization but a group'],
  [{ kind: 'add', text: 'the Kremlin', type: 'organization' }, '“the Kremlin” is always an organization'],
  [{ kind: 'read', text: 'last week', reading: 'week-monday-to-sunday' }, '“last week” is read so: Calendar week, Monday to Sunday'],
  [
    {
      kind: 'revalue',
      text: 'a fortune',
      type: 'money',
      value: { kind: 'money', amount: 5e6, currency: 'USD', approximate: false, conversions: [] },
    },
    '“a fortune” stands for $5 million',
  ],
  [
    { kind: 'assign', text: 'Putin', from: id('person:putin'), into: id('person:vladimir putin'), name: 'Vladimir Putin' },
    '“Putin” as a person is Vladimir Putin',
  ],
  [merge, '“Putin” as a person is Vladimir Putin'],
  [
    { kind: 'merge', from: id('organization:taliban'), into: id('group:taliban'), name: 'Taliban' },
    '“Taliban” as an organization is a group: Taliban',
  ],
  [{ kind: 'rename', entity: id("person:xi jinping o'neil"), name: 'Xi' }, "“Xi Jinping O'neil” is called Xi"],
]

beforeAll(() => provideWords())

describe('rules', () => {
  it.each(all)('say in a sentence what they do: %o', (effect, sentence) => {
    expect(sayRule(effect)).toBe(sentence)
  })

  it.each(all)('stay what they are when nothing in them is changed: %o', (effect) => {
    expect(withFields(effect, fieldsOf(effect))).toEqual(effect)
  })

  it('are narrowed by letters, whatever their case and accents, the latest first', () => {
    const said = [
      ['2021-10-01', '“Bérénice” is not a person'],
      ['2021-10-03', '“May” is not a person'],
      ['2021-10-02', '“BERENICE” is always a place'],
    ].map(([day, sentence], at) => ({
      rule: { id: RuleId.parse(`r${String(at)}`), at: `${day ?? ''}T08:00:00Z`, on: true, effect: merge },
      document: null,
      documents: 1,
      sentence: sentence ?? '',
    }))
    expect(listRules(said, 'berenice').map(({ rule }) => rule.id)).toEqual(['r2', 'r0'])
    expect(listRules(said, '').map(({ rule }) => rule.id)).toEqual(['r1', 'r2', 'r0'])
  })

  it('cannot be emptied, nor lead from a thing to itself', () => {
    expect(withFields({ kind: 'reject', text: 'May', type: 'person' }, { text: '  ' })).toBeNull()
    expect(withFields({ kind: 'retype', text: 'May', type: 'person', to: 'date' }, { to: 'person' })).toBeNull()
    expect(withFields(merge, { into: { id: id('person:putin'), name: 'Putin' } })).toBeNull()
    expect(withFields(merge, { into: { id: id('person:v putin'), name: 'V. Putin' } })).toEqual({
      ...merge,
      into: 'person:v putin',
      name: 'V. Putin',
    })
  })
})
