import { describe, expect, test } from 'vitest'
import { resolvePeople } from '../../../../main/extractors/names/people.ts'
import type { Reason } from '../../../../shared/model/mention.ts'
import { mentionsOf } from '../../../builders/mentions.ts'

/** Whom each of these names means, in order; `?` stands before a name that another person fits as well, `–` for nobody known. */
function whom(...names: readonly (string | readonly [string, Reason])[]): readonly string[] {
  const named = names.map((name) => (typeof name === 'string' ? (['person', name] as const) : (['person', ...name] as const)))
  const text = named.map(([, name]) => name).join('; ')
  const people = resolvePeople(mentionsOf(text, named))
  return names.map((_, index) => {
    const person = people.get(index)
    return person === undefined ? '–' : `${person.rival === null ? '' : '?'}${person.name}`
  })
}

const titled = (title: string): Reason => ({ code: 'title', params: { title } })

describe('one person', () => {
  test.each([
    [['Vladimir Putin', 'Putin'], 'Vladimir Putin'],
    [['Putin', 'Vladimir Putin'], 'Vladimir Putin'],
    [['VLADIMIR PUTIN', 'Putin'], 'Vladimir Putin'],
    [['John Kennedy', 'John F. Kennedy', 'J. F. Kennedy', 'Kennedy'], 'John F. Kennedy'],
    [['Kim Jong Un', 'Kim Jong-un', 'Kim'], 'Kim Jong Un'],
    [['Xi Jinping', 'Xi'], 'Xi Jinping'],
    [['Yoon Suk Yeol', 'Yoon'], 'Yoon Suk Yeol'],
    [['Bashar al-Assad', 'Assad', 'al-Assad', 'Bashar Assad'], 'Bashar al-Assad'],
    [['Ursula von der Leyen', 'von der Leyen'], 'Ursula von der Leyen'],
    [['Robert Downey Jr.', 'Downey', 'Robert Downey'], 'Robert Downey Jr.'],
    [['José Álvarez', 'Alvarez', 'ÁLVAREZ'], 'José Álvarez'],
    [['Abiy Ahmed', 'Abiy'], 'Abiy Ahmed'],
    [['Al Gore', 'Gore'], 'Al Gore'],
    [['Sean “Diddy” Combs', 'Sean Combs', 'Combs'], 'Sean “Diddy” Combs'],
    [['Mohammed bin Salman', 'Bin Salman', 'bin Salman'], 'Mohammed bin Salman'],
    [['Luiz Inácio Lula da Silva', 'Lula', 'da Silva'], 'Luiz Inácio Lula da Silva'],
    [['Aung San Suu Kyi', 'Suu Kyi'], 'Aung San Suu Kyi'],
    [['Catherine Zeta-Jones', 'Zeta-Jones'], 'Catherine Zeta-Jones'],
  ])('%j are one', (names, name) => {
    expect(whom(...names)).toEqual(names.map(() => name))
  })
})

describe('two people of one surname', () => {
  test('stay two; the bare name goes to the one named last, and says that it is unsure', () => {
    expect(whom('Hillary Clinton', 'Clinton', 'Bill Clinton', 'Clinton')).toEqual([
      'Hillary Clinton',
      'Hillary Clinton',
      'Bill Clinton',
      '?Bill Clinton',
    ])
  })

  test('a title that one of them has decides', () => {
    const names = [
      ['Bill Clinton', titled('President')],
      ['Hillary Clinton', titled('Secretary')],
      ['Clinton', titled('President')],
    ] as const
    expect(whom(...names)).toEqual(['Bill Clinton', 'Hillary Clinton', 'Bill Clinton'])
  })

  test('a courtesy title is for the one who has no rank', () => {
    const names = [['James Okello', titled('Col')], 'Grace Okello', ['Okello', titled('Col')], ['Okello', titled('Ms')]] as const
    expect(whom(...names)).toEqual(['James Okello', 'Grace Okello', 'James Okello', 'Grace Okello'])
  })

  test('with other initials are two, and the name without any is neither', () => {
    expect(whom('George W. Bush', 'George H. W. Bush', 'George Bush')).toEqual(['George W. Bush', 'George H. W. Bush', 'George Bush'])
  })
})

test('a first name that two people have means neither, and nobody comes of a name never said whole', () => {
  expect(whom('Maria Jensen', 'Maria Holm', 'Maria', 'Okafor')).toEqual(['Maria Jensen', 'Maria Holm', '–', '–'])
})
