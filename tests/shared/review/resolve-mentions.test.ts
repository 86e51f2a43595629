import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveMentions } from '../../../shared/review/resolve-mentions.ts'
import { decisionAt, decisionOn, extraction, found, mentionAt } from './reviewed.ts'

const text = 'Sergei Lavrov received Abdul Salam Hanafi in Moscow. Lavrov spoke of drugs.'
const names = found(text, ['Sergei Lavrov', 'person'], ['Abdul Salam Hanafi', 'person'], ['Moscow', 'place'], ['Lavrov', 'person'])

function seen(decisions: Parameters<typeof resolveMentions>[2], extracted = names, within = text) {
  return resolveMentions(within, extracted, decisions).map(({ text: words, type, standing }) => `${words}/${type}/${standing}`)
}

describe('what a reader sees of the mentions', () => {
  it('is what was found when nothing was decided', () => {
    expect(seen([])).toEqual(['Sergei Lavrov/person/found', 'Abdul Salam Hanafi/person/found', 'Moscow/place/found', 'Lavrov/person/found'])
  })

  it('shows each kind of decision', () => {
    const decisions = [
      decisionOn(text, 'Sergei Lavrov', 'accept'),
      decisionOn(text, 'Abdul Salam Hanafi', 'reject'),
      decisionOn(text, 'Moscow', 'retype', 'organization'),
      decisionOn(text, 'drugs', 'add', 'product'),
    ]
    expect(seen(decisions)).toEqual([
      'Sergei Lavrov/person/accepted',
      'Moscow/organization/retyped',
      'Lavrov/person/found',
      'drugs/product/added',
    ])
    expect(resolveMentions(text, names, decisions).every(({ confidence, standing }) => standing === 'found' || confidence === 1)).toBe(true)
  })

  it('lets a decision beat every mention it overlaps', () => {
    expect(seen([decisionOn(text, 'Salam Hanafi', 'add', 'place')])).toEqual([
      'Sergei Lavrov/person/found',
      'Salam Hanafi/place/added',
      'Moscow/place/found',
      'Lavrov/person/found',
    ])
    expect(seen([decisionOn(text, 'Hanafi in Moscow', 'reject', 'place')])).toEqual(['Sergei Lavrov/person/found', 'Lavrov/person/found'])
  })

  it('lets the later of two overlapping decisions hold', () => {
    expect(seen([decisionOn(text, 'Moscow', 'accept', 'place'), decisionOn(text, 'in Moscow', 'add', 'event')])).toContain(
      'in Moscow/event/added',
    )
    expect(seen([decisionOn(text, 'in Moscow', 'add', 'event'), decisionOn(text, 'Moscow', 'reject', 'place')]).join()).not.toContain(
      'Moscow',
    )
  })

  it('never brings back what was rejected nor loses what was added when mentions are found anew', () => {
    const decisions = [decisionOn(text, 'Abdul Salam Hanafi', 'reject'), decisionOn(text, 'drugs', 'add', 'product')]
    const shorter = found(text, ['Salam Hanafi', 'person'], ['Hanafi', 'person'])
    expect(seen(decisions, extraction(shorter.mentions.slice(0, 1)))).toEqual(['drugs/product/added'])
    expect(seen(decisions, extraction([]))).toEqual(['drugs/product/added'])
  })

  it('keeps decisions on their words when the text before them has changed', () => {
    const moved = `A new first line. ${text}`
    const decisions = [decisionOn(text, 'Moscow', 'reject', 'place'), decisionOn(text, 'drugs', 'add', 'product')]
    expect(seen(decisions, found(moved, ['Moscow', 'place'], ['Lavrov', 'person']), moved)).toEqual([
      'Lavrov/person/found',
      'drugs/product/added',
    ])
  })

  it('puts a retyped mention with the entity that is known by its name', () => {
    const other = found('Lavrov Lavrov', ['Lavrov', 'place'], ['Lavrov', 'person'])
    const [retyped, person] = resolveMentions('Lavrov Lavrov', other, [decisionAt('Lavrov Lavrov', 0, 6, 'retype', 'person')])
    expect(retyped?.entity).toBe(person?.entity)
  })

  it('gives sorted mentions that never overlap and say their own words, for any findings and decisions', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 14 }))
      .map(([start, length]) => [start, Math.min(start + length, text.length)] as const)
    const verdicts = fc.constantFrom('accept', 'reject', 'retype', 'revalue', 'add')
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.array(fc.tuple(span, verdicts), { maxLength: 8 }), (places, choices) => {
        const sorted = places.toSorted((a, b) => a[0] - b[0])
        const apart = sorted.filter(([start], index) => sorted.slice(0, index).every(([, end]) => end <= start))
        const decisions = choices.map(([[start, end], verdict]) => decisionAt(text, start, end, verdict, 'place'))
        const views = resolveMentions(text, extraction(apart.map(([start, end]) => mentionAt(text, start, end))), decisions)
        let last = 0
        for (const view of views) {
          expect(view.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(view.start, view.end)).toBe(view.text)
          expect(view.id).toBe(`m${view.start}-${view.end}`)
          last = view.end
        }
        const newest = decisions.at(-1)
        if (newest === undefined) return
        const { start, end } = newest.target.position
        const there = views.filter((view) => view.start < end && start < view.end)
        expect(there.map((view) => [view.start, view.end])).toEqual(newest.verdict === 'reject' ? [] : [[start, end]])
      }),
    )
  })
})
