import { describe, expect, it } from 'vitest'
import { fixture, outline, textsOf } from './blocks-of.ts'

describe('an agency dispatch in hard-wrapped plain text', () => {
  const document = fixture('agency-dispatch.txt')

  it('is read as text, with its lines and broken words joined', () => {
    expect(document.importer).toBe('text@1')
    const body = textsOf(document, 'body')
    expect(body[0]).toMatch(/^CHISINAU, March 14, 2023 \(Reuters\) - More than 4,000 people were moved to safety in northern Moldova/u)
    expect(body[1]).toContain('ask the European Union for pumps and mobile bridges.')
    expect(body[2]).toContain('Volunteers were building dams of sandbags')
  })

  it('keeps its list', () => {
    const items = document.blocks.filter((block) => block.kind === 'list-item').map((block) => block.text)
    expect(items).toEqual(['4,120 people evacuated', '37 villages without electricity', 'two bridges closed'])
  })

  it('finds headline, reporters, agency and the day of the dateline', () => {
    expect(document.metadata).toMatchObject({
      title: 'Floods force thousands from homes in northern Moldova',
      authors: ['Elena Ceban', 'Tom Hartley'],
      agency: 'Reuters',
      date: '2023-03-14',
    })
    expect(textsOf(document, 'byline')).toHaveLength(2)
  })
})

describe('an Obsidian clipping', () => {
  const document = fixture('obsidian-clip.md')

  it('takes its metadata from the front matter, which is no text', () => {
    expect(document.metadata).toEqual({
      title: 'Inside the port that feeds a continent',
      authors: ['Miriam Adeyemi', 'Louis Marchand'],
      agency: null,
      date: '2024-05-02',
      publisher: 'Example Gazette',
      sourceUrl: 'https://www.examplegazette.com/business/2024-05-02-inside-the-port/',
      language: 'en',
    })
    expect(outline(document).some((line) => line.includes('clippings'))).toBe(false)
  })

  it('joins the picture with the caption below it and credits the photographer', () => {
    const [figure] = document.blocks
    expect(figure).toMatchObject({
      kind: 'figure',
      role: 'caption',
      alt: 'A crane unloads wheat at the Lekki terminal',
      source: 'https://cdn.examplegazette.com/img/crane.jpg',
    })
    const credit = figure?.marks.find((mark) => mark.kind === 'credit')
    expect(figure?.text.slice(credit?.start, credit?.end)).toBe('Sola Bright/Getty Images')
  })

  it('keeps the structure of quotes, tables, lists and footnotes', () => {
    const kinds = document.blocks.map((block) => block.kind)
    expect(kinds).toEqual([
      'figure',
      'paragraph',
      'quote',
      'heading',
      'table',
      'list-item',
      'list-item',
      'list-item',
      'list-item',
      'list-item',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    const items = document.blocks
      .filter((block) => block.kind === 'list-item')
      .map((block) => block.kind === 'list-item' && [block.text, block.ordinal, block.depth])
    expect(items).toEqual([
      ['Wheat comes first.', 1, 0],
      ['Rice follows.', 2, 0],
      ['Mostly from Thailand', null, 1],
      ['☑ Dredging finished', null, 0],
      ['☐ Second rail line', null, 0],
    ])
    expect(textsOf(document, 'body').at(-1)).toBe('[1] Nigerian Ports Authority, annual report for 2023.')
  })

  it('tells teasers and newsletters from the text', () => {
    expect(textsOf(document, 'teaser')).toEqual(['Read more: The railway that never came'])
    expect(textsOf(document, 'boilerplate')).toEqual(['Sign up for our newsletter to get the best of the Gazette in your inbox.'])
  })
})

describe('a MarkDownload clipping', () => {
  it('tells every part by its role', () => {
    const document = fixture('markdownload-clip.md')
    expect(document.metadata).toMatchObject({
      authors: ['Sarah O’Neill'],
      date: '2023-11-09',
      publisher: 'Northern Times',
      sourceUrl: 'https://www.northerntimes.example/news/politics/council-votes/',
    })
    expect(outline(document)).toEqual([
      'source: Source: https://www.northerntimes.example/news/politics/council-votes/',
      'boilerplate: Home',
      'boilerplate: News',
      'boilerplate: Sport',
      'boilerplate: Weather',
      'headline: Council votes to close three libraries after stormy meeting',
      'byline: By Sarah O’Neill, Local Democracy Reporter',
      'date: Published: Thursday, 9 November 2023, 18:45 GMT',
      'caption: Protesters outside the town hall on Wednesday. (Image: Northern Times)',
      'boilerplate: Share',
      expect.stringMatching(/^body: Councillors voted/u),
      'teaser: RELATED: Who decides what a library is worth?',
      expect.stringMatching(/^body: Council leader/u),
      'heading: ‘A shameful day’',
      expect.stringMatching(/^body: Opposition leader .* ask the High Court to review how the consultation had been run\.$/u),
      'teaser: Related articles',
      'teaser: Library campaigners march through Ashby',
      'teaser: What the budget means for you',
      'boilerplate: © 2023 Northern Times Media Ltd. All rights reserved.',
    ])
  })
})

describe('a Joplin clipping', () => {
  const document = fixture('joplin-clip.md')

  it('takes the publisher from the page title above the headline', () => {
    expect(document.metadata).toMatchObject({
      title: 'Scientists find water ice in crater near Moon’s south pole',
      authors: ['Anna Lindqvist'],
      date: '2022-06-03',
      publisher: 'Daily Orbit',
    })
  })

  it('drops soft hyphens and reads <br> as a line break', () => {
    expect(textsOf(document, 'body')[1]).toBe(
      'The team from Uppsala University used radar to look 20 metres below the surface.\nIts results appear in Nature.',
    )
  })
})

describe('a Pocket export', () => {
  it('reads its labelled head and the address its lines broke', () => {
    expect(fixture('pocket-export.txt').metadata).toMatchObject({
      title: 'Why the last lighthouse keeper stayed',
      authors: ['Ruth Aldous'],
      date: '2020-01-12',
      publisher: 'The Coast Review',
      sourceUrl: 'https://www.coastreview.example/features/last-lighthouse-keeper-stayed-through-the-great-storm-12345',
    })
  })
})

describe('a saved web page', () => {
  const document = fixture('saved-page.html')

  it('leaves menus, adverts, forms and footers out', () => {
    const text = outline(document).join('\n')
    for (const word of ['Opinion', 'Advertisement', 'Subscribe', 'tracked', 'Ten walks', 'rights reserved', 'logo'])
      expect(text).not.toContain(word)
  })

  it('keeps headline, byline, date, caption, table and teaser', () => {
    expect(textsOf(document, 'headline')).toEqual(['Ferry strike to go on as talks fail'])
    expect(textsOf(document, 'byline')).toEqual(['By Niamh Byrne and Jorge Silva'])
    expect(textsOf(document, 'date')).toEqual(['5 November 2021'])
    expect(textsOf(document, 'caption')).toEqual(['A ferry tied up in Cork harbour on Thursday. Photograph: Dara Kelly/PA'])
    expect(textsOf(document, 'teaser')).toEqual(['Read more: Why the crews walked out'])
    const table = document.blocks.find((block) => block.kind === 'table')
    expect(table?.text).toBe('Route\tSailings lost\nCork–Roscoff\t18\nCork–Santander\t6')
    expect(table?.kind === 'table' && table.rows[0]?.every((cell) => cell.header)).toBe(true)
  })

  it('resolves links against the page and takes metadata from its head', () => {
    const links = document.blocks.flatMap((block) => block.marks).filter((mark) => mark.kind === 'link')
    expect(links.map((mark) => mark.kind === 'link' && mark.href)).toContain('https://www.harbourpost.example/world/offer')
    expect(document.metadata).toEqual({
      title: 'Ferry strike to go on as talks fail',
      authors: ['Niamh Byrne', 'Jorge Silva'],
      agency: null,
      date: '2021-11-05',
      publisher: 'The Harbour Post',
      sourceUrl: 'https://www.harbourpost.example/world/2021/11/05/ferry-strike-talks-fail',
      language: 'en',
    })
  })
})
