import { expect, test } from 'vitest'
import { contactsExtractor } from '../../../main/extractors/contacts-extractor.ts'
import { inputFromText } from '../../../main/extractors/input-from-text.ts'

function contacts(text: string): readonly string[] {
  return contactsExtractor
    .extract(inputFromText(text, null))
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => `${mention.type} ${mention.text}`)
}

test.each([
  ['Write to John.Doe+news@example.co.uk, please.', ['email John.Doe+news@example.co.uk']],
  ['See https://example.org/a_(b), or www.example.com/a?b=c.', ['url https://example.org/a_(b)', 'url www.example.com/a?b=c']],
  ['It was on example.org/news and example.co.uk.', ['url example.org/news', 'url example.co.uk']],
  ['Call (212) 555-0199, +45 33 12 34 56 or 020 7946 0958.', ['phone (212) 555-0199', 'phone +45 33 12 34 56', 'phone 020 7946 0958']],
])('%s', (text, expected) => {
  expect(contacts(text)).toEqual(expected)
})

test.each([
  'In 1999-2003 it was 10-12-2020, version 1.2.3.4, 3-2.',
  'The U.S.in a hurry. He left.It rained. e.g.this, i.e.that.',
  '@bbcnews said #nothing at 5000 0000.',
  'It cost 0.5 to 1,000 000 of 12 345.',
])('%s names no contact', (text) => {
  expect(contacts(text)).toEqual([])
})
