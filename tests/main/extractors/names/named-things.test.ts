import { describe, expect, test } from 'vitest'
import { inputFromText } from '../../../../main/extractors/input-from-text.ts'
import { namedThingsExtractor } from '../../../../main/extractors/names/named-things.ts'
import { layoutBlocks } from '../../../../shared/text/layout.ts'

function things(text: string): readonly string[] {
  return namedThingsExtractor.extract(inputFromText(text, null)).map((mention) => `${mention.type} ${mention.text}`)
}

describe('things that say what they are', () => {
  test.each([
    ['Congress passed the Clean Air Act of 1970.', ['law Clean Air Act of 1970']],
    ['They signed the Treaty of Versailles.', ['law Treaty of Versailles']],
    ['Under the Paris Agreement and the Geneva Conventions they must.', ['law Paris Agreement', 'law Geneva Conventions']],
    ['Security Council Resolution 1718 and the First Amendment', ['law Security Council Resolution 1718', 'law First Amendment']],
    ['It breaks Article 5 of the North Atlantic Treaty.', ['law Article 5 of the North Atlantic Treaty', 'law North Atlantic Treaty']],
    ['In the Korean War and the Battle of Stalingrad', ['event Korean War', 'event Battle of Stalingrad']],
    ['Hurricane Katrina came before the 2006 FIFA World Cup.', ['event Hurricane Katrina', 'event 2006 FIFA World Cup']],
    [
      'The Foreign Ministry and the Ministry of Internal Affairs',
      ['organization Foreign Ministry', 'organization Ministry of Internal Affairs'],
    ],
    ['She studied at the University of Cape Town.', ['organization University of Cape Town']],
    ['The UN Working Group on Forced Labour met.', ['organization UN Working Group on Forced Labour']],
    ['A ship lay in Walvis Bay, near Heroes Square.', ['place Walvis Bay', 'place Heroes Square']],
    ['His film "The Third Man" won.', ['work The Third Man']],
    ['“Beloved”, her novel about memory, is long.', ['work Beloved']],
  ])('%s', (text, expected) => {
    expect(things(text).toSorted()).toEqual(expected.toSorted())
  })

  test.each([
    'They act in accordance with the rules. Every war ends. The treaty failed.',
    'This Act is bad. The Cup was empty. A Day passed.',
    'He said "We will never give up on this film" and left.',
    'In Act Two the ministry burns.',
    'It hangs in the Imperial War Museum, near the Tampa Bay Rays.',
  ])('%s names none', (text) => {
    expect(things(text)).toEqual([])
  })

  test('a title in italics after the word for its kind is a work; other italics are not', () => {
    const text = 'In the novel Middlemarch he was really angry.'
    const italic = (words: string) => ({ kind: 'emphasis' as const, start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const layout = layoutBlocks([{ kind: 'paragraph', role: 'body', text, marks: [italic('Middlemarch'), italic('really')] }])
    const found = namedThingsExtractor.extract({ ...inputFromText(text, null), ...layout })
    expect(found.map((mention) => [mention.type, mention.text])).toEqual([['work', 'Middlemarch']])
  })
})
