import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read, textsOf } from './blocks-of.ts'

const bytes = readFileSync(new URL('../../../resources/sample/Russia Hosts Taliban for Talks.md', import.meta.url))
const url = 'https://www.themoscowtimes.com/2021/10/20/russia-hosts-taliban-for-talks-after-warning-against-is-threat-a75345'

describe.each(['Russia Hosts Taliban for Talks.md', '000_7a5f5ac105352287.txt', 'no-ending'])('the sample article as %s', (name) => {
  const document = read(name, bytes)

  it('is read as Markdown', () => {
    expect(document.importer).toBe('markdown@1')
    expect(document.format).toBe('markdown')
  })

  it('says who, when and where', () => {
    expect(document.metadata).toEqual({
      title: 'Russia Hosts Taliban for Talks After Warning Against IS Threat',
      authors: ['Jonathan Brown'],
      agency: 'AFP',
      date: '2021-10-20',
      publisher: 'The Moscow Times',
      sourceUrl: url,
      language: 'en',
    })
  })

  it('has its regions', () => {
    expect(textsOf(document, 'headline')).toEqual(['Russia Hosts Taliban for Talks After Warning Against IS Threat'])
    expect(textsOf(document, 'byline')).toEqual(['By Jonathan Brown for AFP'])
    expect(textsOf(document, 'date')).toEqual(['October 20, 2021'])
    expect(textsOf(document, 'heading')).toEqual(['IS, drug trafficking concerns'])
    expect(textsOf(document, 'teaser')).toEqual([
      "Related article: Russian Recognition of Taliban Regime 'Not on the Table,' Says Afghanistan's Pro-Western Ambassador to Moscow",
      'Related article: China and Russia Urge Taliban to Keep Security Promises',
    ])
    expect(textsOf(document, 'source')).toEqual(['Original url:', url])
    expect(textsOf(document, 'body')).toHaveLength(17)
  })

  it('marks the credit of the caption', () => {
    const caption = document.blocks.find((block) => block.role === 'caption')
    const credit = caption?.marks.find((mark) => mark.kind === 'credit')
    expect(caption?.text).toBe('The Taliban delegation to Moscow is headed by Deputy Prime Minister Abdul Salam Hanafi. EPA / TASS')
    expect(caption?.text.slice(credit?.start, credit?.end)).toBe('EPA / TASS')
  })

  it('joins the sentence a page break split and reads escapes', () => {
    const body = textsOf(document, 'body')
    expect(body.some((text) => text.endsWith('the European Union and the United States last week.'))).toBe(true)
    expect(body.some((text) => text.includes('one billion euros ($1.2 billion)'))).toBe(true)
  })

  it('keeps no link that leads nowhere', () => {
    const links = document.blocks.flatMap((block) => block.marks.filter((mark) => mark.kind === 'link'))
    expect(links.map((mark) => mark.kind === 'link' && mark.href)).toEqual([url])
  })
})
