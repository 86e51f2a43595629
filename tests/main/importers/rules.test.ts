import { describe, expect, it } from 'vitest'
import { agencyAtEnd, agencyNamed, agencyOfDateline } from '../../../main/importers/agencies.ts'
import { isBoilerplate } from '../../../main/importers/boilerplate.ts'
import { isByline, readByline } from '../../../main/importers/byline.ts'
import { findCredit } from '../../../main/importers/captions.ts'
import { takeFrontMatter } from '../../../main/importers/front-matter.ts'
import { replaceInline } from '../../../main/importers/inline-text.ts'
import { mendHyphens, unwrap } from '../../../main/importers/paragraphs.ts'
import { cutPublisher, publisherOfUrl } from '../../../main/importers/publishers.ts'
import { continues } from '../../../main/importers/rejoin.ts'
import { safeLink } from '../../../main/importers/safe-link.ts'
import { sniffFormat } from '../../../main/importers/sniff-format.ts'
import { teaserLabel } from '../../../main/importers/teasers.ts'
import { dayOfDateLine, dayOfTimestamp, dayOfUrl } from '../../../main/importers/written-date.ts'

describe('bylines', () => {
  it.each([
    ['By Jonathan Brown for AFP', ['Jonathan Brown'], 'AFP'],
    ['By Jane Roe and John Q. Doe', ['Jane Roe', 'John Q. Doe'], null],
    ['By JEFFREY GETTLEMAN JAN. 13, 2017', ['Jeffrey Gettleman'], null],
    ['By JOE McDONALD', ['Joe McDonald'], null],
    ['By Sarah O’Neill, Local Democracy Reporter', ['Sarah O’Neill'], null],
    ['Von Katrin Müller und Jens Große-Brömer, Berlin', ['Katrin Müller', 'Jens Große-Brömer'], null],
    ['By Reuters', [], 'Reuters'],
    ['Written by Rob Ewaschuk Edited by Betsy Beyer', ['Rob Ewaschuk'], null],
    ['By Ursula von der Leyen (AP)', ['Ursula von der Leyen'], 'AP'],
    ['Author: Ruth Aldous', ['Ruth Aldous'], null],
    ['By Miguel de la Cruz in Madrid', ['Miguel de la Cruz'], null],
  ])('%s', (line, authors, agency) => {
    expect(isByline(line)).toBe(true)
    expect(readByline(line)).toEqual({ authors, agency })
  })

  it.each([
    'By the time they arrived it was over.',
    'By Tuesday the water had reached the second floor of most houses in town.',
    'Bystanders helped.',
    'By law, no one may enter.',
  ])('is not one: %s', (line) => {
    expect(isByline(line)).toBe(false)
  })
})

describe('dates', () => {
  it.each([
    ['October 20, 2021', '2021-10-20'],
    ['Published: Thursday, 9 November 2023, 18:45 GMT', '2023-11-09'],
    ['Oct. 3, 2023 at 10:12 AM EDT', '2023-10-03'],
    ['27. Juni 2023, 18:04 Uhr', '2023-06-27'],
    ['20 de octubre de 2021', '2021-10-20'],
    ['20 октября 2021', '2021-10-20'],
    ['2021年10月20日', '2021-10-20'],
    ['20.10.2021', '2021-10-20'],
    ['2021-10-20T14:05:00Z', '2021-10-20'],
    ['Updated April 29, 2019 at 3:33 pm', '2019-04-29'],
    ['The treaty was signed on October 20, 2021', null],
    ['February 30, 2021', null],
    ['04/05/2021', null],
    ['13/05/2021', '2021-05-13'],
    ['Wednesday', null],
  ])('%s', (line, day) => {
    expect(dayOfDateLine(line)).toBe(day)
  })

  it('reads machine-written times on their own clock', () => {
    expect(dayOfTimestamp('2021-10-20T23:30:00-05:00')).toBe('2021-10-20')
    expect(dayOfTimestamp('20211020')).toBe('2021-10-20')
    expect(dayOfTimestamp('Wed, 20 Oct 2021 14:05:00 GMT')).toBe('2021-10-20')
    expect(dayOfTimestamp('1634738700')).toBe('2021-10-20')
    expect(dayOfTimestamp('yesterday')).toBeNull()
  })

  it('reads the day in an address', () => {
    expect(dayOfUrl('https://a.example/2021/10/20/title')).toBe('2021-10-20')
    expect(dayOfUrl('https://a.example/news/2021-10-20-title')).toBe('2021-10-20')
    expect(dayOfUrl('https://a.example/2021/13/45/title')).toBeNull()
  })
})

describe('agencies', () => {
  it('knows names and datelines', () => {
    expect(agencyNamed('Agence France-Presse')).toBe('AFP')
    expect(agencyNamed('The Associated Press')).toBe('AP')
    expect(agencyNamed('The Moscow Times')).toBeNull()
    expect(agencyOfDateline('BEIJING (AP) — Global stock markets')).toBe('AP')
    expect(agencyOfDateline('He met the officials (AP) - and left')).toBeNull()
    expect(agencyAtEnd('sagte er am Dienstag. (dpa)')).toBe('dpa')
  })
})

describe('publishers', () => {
  it.each([
    ['https://www.themoscowtimes.com/2021/10/20/x', 'The Moscow Times'],
    ['https://edition.cnn.com/x', 'CNN'],
    ['https://www.thekyivherald.example/x', 'The Kyiv Herald'],
    ['https://east-coast-news.example/', 'East Coast News'],
    ['https://blog.someone.example/', null],
    ['not an address', null],
  ])('%s', (url, name) => {
    expect(publisherOfUrl(url)).toBe(name)
  })

  it('cuts a title only at a publisher it knows', () => {
    expect(cutPublisher('Talks fail - The Moscow Times', null)).toEqual({ title: 'Talks fail', publisher: 'The Moscow Times' })
    expect(cutPublisher('Talks fail | Harbour Post', 'The Harbour Post')).toEqual({ title: 'Talks fail', publisher: 'Harbour Post' })
    expect(cutPublisher('Brexit - what now', null)).toEqual({ title: 'Brexit - what now', publisher: null })
  })
})

describe('sentences that the end of a page split', () => {
  it.each([
    ['a senior figure who led talks with the European Union and the United', 'States last week.'],
    ['It was a decision that the whole cabinet had been waiting for since the', 'President returned.'],
    ['He told reporters in the capital that nothing had been decided so far and', 'that talks would go on.'],
    ['The two countries had agreed on the withdrawal of all heavy wea-', 'pons by the spring.'],
  ])('%s | %s', (first, second) => {
    expect(continues(first, second)).toBe(true)
  })

  it.each([
    ['The talks failed on Tuesday after nine hours in the capital.', 'States last week.'],
    ['Protesters gather outside the Kremlin on a cold evening in March', 'Thousands of people marched through the city on Sunday.'],
    ['What comes next', 'the government will decide.'],
    ['He put the question to all of them:', 'who would stay?'],
  ])('are not: %s | %s', (first, second) => {
    expect(continues(first, second)).toBe(false)
  })
})

describe('credits', () => {
  it.each([
    ['Putin at a meeting. EPA / TASS', 'EPA / TASS'],
    ['A crane in April. Photograph: Sola Bright/Getty Images', 'Sola Bright/Getty Images'],
    ['Firefighters at work in Athens. (AP Photo/Yorgos Karahalis)', 'AP Photo/Yorgos Karahalis'],
    ['Habeck im Bundestag. Foto: Kay Nietfeld/dpa', 'Kay Nietfeld/dpa'],
    ['Can you spot it? Photo by Ricardo Gomez Angel', 'Ricardo Gomez Angel'],
    ['The minister said he would go.', null],
    ['I had no camera, so this photo from Apple will have to do.', null],
    ['The agency told AFP it would not comment.', null],
  ])('%s', (text, credit) => {
    const found = findCredit({ text, marks: [] })
    expect(found === null ? null : text.slice(found.start, found.end)).toBe(credit)
  })
})

describe('teasers and boilerplate', () => {
  it.each(['Related article: x', 'Read more: x', 'RELATED — x', 'Lire aussi : x', 'Lesen Sie auch: x', 'Читайте также: x'])(
    '%s opens a teaser',
    (text) => {
      expect(teaserLabel(text)?.punctuated).toBe(true)
    },
  )

  it.each(['Relatedness is hard to measure.', 'Ready or not, the bank said.', 'Moreover, it rained.'])('%s does not', (text) => {
    expect(teaserLabel(text)).toBeNull()
  })

  it.each([
    'Advertisement',
    'Share',
    'Share this article on Facebook | Twitter',
    'Sign up for our daily newsletter',
    '© 2023 Northern Times Media Ltd. All rights reserved.',
    'Follow us on Telegram',
  ])('%s is boilerplate', (text) => {
    expect(isBoilerplate(text)).toBe(true)
  })

  it.each([
    'He said he would share the prize.',
    'The company will advertise for new staff.',
    'Sign language is spoken by 70 million people.',
    'Join the queue, she told them.',
    'Follow the money.',
  ])('%s is text', (text) => {
    expect(isBoilerplate(text)).toBe(false)
  })
})

describe('lines', () => {
  it('mends words broken at the ends of lines and keeps compounds', () => {
    expect(mendHyphens('build-\ning a long-\nterm Anglo-\nSaxon co\u00ad\noperation')).toBe('building a long-term Anglo-Saxon cooperation')
    expect(unwrap(['  one  two', 'three'])).toBe('one two three')
  })

  it('moves marks with what is replaced', () => {
    const inline = replaceInline({ text: 'a  b  c', marks: [{ kind: 'strong', start: 3, end: 7 }] }, / {2}/gu, ' ')
    expect(inline).toEqual({ text: 'a b c', marks: [{ kind: 'strong', start: 2, end: 5 }] })
  })
})

describe('links', () => {
  it.each([
    ['#', null, null],
    ['', null, null],
    ['javascript:alert(1)', null, null],
    ['file:///etc/passwd', null, null],
    ['data:text/html,x', null, null],
    ['/x', null, null],
    ['/x', 'https://a.example/y/z', 'https://a.example/x'],
    ['https://a.example/t<br/>hreat', null, 'https://a.example/threat'],
    ['mailto:a@b.example', null, 'mailto:a@b.example'],
    ['JaVaScRiPt:alert(1)', 'https://a.example/', null],
  ])('%s on %s', (href, base, expected) => {
    expect(safeLink(href, base)).toBe(expected)
  })
})

describe('formats', () => {
  it.each([
    ['a.txt', '# Title\n\nSome [words](#) and **more** of them.', 'markdown'],
    ['a.txt', '---\ntitle: x\n---\nwords', 'markdown'],
    ['a.txt', 'the\n#quick\nbrown', 'text'],
    ['a.txt', '# comment\n# more\nUser-agent: *\nDisallow: /', 'text'],
    ['a.txt', 'He wrote * and _ a lot. 3 * 4 * 5.', 'text'],
    ['a.txt', '<!DOCTYPE html><p>x', 'html'],
    ['a.md', 'plain words', 'markdown'],
    ['a.htm', 'plain words', 'html'],
    ['a.log', 'plain words', 'text'],
    ['README', '# Title\n\nSome [words](https://a.example/) here.', 'markdown'],
  ])('%s: %j', (name, text, format) => {
    expect(sniffFormat(name, text)).toBe(format)
  })
})

describe('front matter', () => {
  it('reads strings and lists in either form', () => {
    const { fields, rest } = takeFrontMatter(
      '---\ntitle: "A: b"\nauthor: [Jane Roe, \'John Doe\']\ntags:\n  - x\n  - y # note\ndate: 2021-10-20\n---\n\nText',
    )
    expect(Object.fromEntries(fields)).toEqual({
      title: ['A: b'],
      author: ['Jane Roe', 'John Doe'],
      tags: ['x', 'y'],
      date: ['2021-10-20'],
    })
    expect(rest.trim()).toBe('Text')
  })

  it('reads TOML', () => {
    expect(takeFrontMatter('+++\ntitle = "x"\n+++\nText').fields.get('title')).toEqual(['x'])
  })

  it.each(['---\n\nJust a rule above.\n\n---\n', 'Text\n---\ntitle: x\n---', '---\nHe said nothing.\n---\n', '---\ntitle: never closed\n'])(
    'leaves text alone: %j',
    (text) => {
      expect(takeFrontMatter(text)).toEqual({ fields: new Map(), rest: text })
    },
  )
})
