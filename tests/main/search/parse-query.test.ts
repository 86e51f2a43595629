import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../main/search/parse-query.ts'
import { runSearch } from '../../../main/search/run-search.ts'
import { ProblemError } from '../../../shared/contract/result.ts'
import { indexed, indexWith } from './indexed.ts'

function match(query: string): string | null {
  return parseQuery(query).match
}

function refusal(query: string): string {
  try {
    parseQuery(query)
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code
    throw error
  }
  return 'taken'
}

describe('reading a query', () => {
  it.each([
    ['taliban talks ', '("taliban" AND "talks")'],
    ['taliban AND talks ', '("taliban" AND "talks")'],
    ['tal', '"tal"*'],
    ['tal ', '"tal"'],
    ['ta', '"ta"'],
    ['mos* ', '"mos"*'],
    ['"drug trade"', '"drug trade"'],
    ['“drug trade”', '"drug trade"'],
    ['"drug trade', '"drug trade"'],
    ['lavrov OR putin ', '("lavrov" OR "putin")'],
    ['lavrov | putin ', '("lavrov" OR "putin")'],
    ['(lavrov OR putin) talks ', '(("lavrov" OR "putin") AND "talks")'],
    ['(lavrov OR putin', '("lavrov" OR "putin"*)'],
    ['talks -putin ', '("talks" NOT ("putin"))'],
    ['talks NOT putin ', '("talks" NOT ("putin"))'],
    ['talks -"drug trade" ', '("talks" NOT ("drug trade"))'],
    ['title:taliban ', 'title : "taliban"'],
    ['note:"check this"', 'notes : "check this"'],
    ['well-known ', '"well-known"'],
    ['3:2 ', '"3:2"'],
    ['() ', null],
    ['… — ', null],
    ['', null],
  ])('%j is %j', (query, wanted) => expect(match(query)).toBe(wanted))

  it('takes fields out as filters', () => {
    const { match: words, filters } = parseQuery(
      'talks person:lavrov tag:"drug trade" -publisher:tass after:2021-10 before:2022 is:unread org:UN entity:x',
    )
    expect(words).toBe('"talks"')
    expect(filters).toEqual([
      { kind: 'entity', type: 'person', name: 'lavrov', not: false },
      { kind: 'tag', name: 'drug trade', not: false },
      { kind: 'publisher', name: 'tass', not: true },
      { kind: 'after', day: '2021-10-01', not: false },
      { kind: 'before', day: '2022-01-01', not: false },
      { kind: 'status', status: 'unread', not: false },
      { kind: 'entity', type: 'organization', name: 'UN', not: false },
      { kind: 'entity', type: null, name: 'x', not: false },
    ])
    expect(parseQuery('-tag:drugs')).toEqual({ match: null, filters: [{ kind: 'tag', name: 'drugs', not: true }] })
  })

  it.each([
    'a)',
    '-putin',
    'is:lost',
    'after:soon',
    'after:2021-13',
    'before:2021-02-30',
    'tag:a OR tag:b',
    'putin OR tag:b',
    'tag:b putin OR lavrov',
    '-(talks tag:b) putin',
    `${'(x OR '.repeat(40)}y`,
  ])('refuses %j', (query) => expect(refusal(query)).toBe('bad-query'))

  it('refuses with a sentence, or gives what the index takes, whatever is typed', () => {
    const { database } = indexWith(indexed(1, 'Talks', 'Putin met the Taliban.'))
    const pieces = fc.constantFrom(
      'putin',
      'a',
      ' ',
      '"',
      '“',
      '”',
      '„',
      '(',
      ')',
      '-',
      '*',
      ':',
      '^',
      '+',
      '{',
      '}',
      ',',
      "'",
      ';',
      '\\',
      '%',
      '\u0000',
      '\n',
      '\ud83d',
      '😀',
      'é',
      'Й',
      '٣',
      ' OR ',
      ' AND ',
      ' NOT ',
      ' NEAR(',
      'title:',
      'note:"',
      'tag:',
      'person:',
      '-is:',
      'after:2021',
      '|',
      '&',
      '\u0301',
      '\u{1e900}',
    )
    const queries = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    fc.assert(
      fc.property(queries, (query) => {
        if (refusal(query) === 'bad-query') return
        const { total, found } = runSearch(database, parseQuery(query), () => [], { offset: 0, limit: 10 })
        expect(found).toHaveLength(total)
      }),
      { numRuns: 500 },
    )
  })

  it('reads long queries of every shape', () => {
    const { database } = indexWith(indexed(1, 'Talks', 'Putin met the Taliban.'))
    const shapes = ['word ', 'a OR ', 'a -b ', 'a NOT ', '"a b" ', '(a) ', 'title:a ', 'a* ', '(a OR b) ', '-(a b) c ']
    for (const shape of shapes)
      expect(() =>
        runSearch(database, parseQuery(`${shape.repeat(Math.floor(1990 / shape.length))}z`), () => [], { offset: 0, limit: 1 }),
      ).not.toThrow()
    const deep = ['(a OR b ', '(a (b OR c) ', 'a OR (b -', '-(a b) c (d OR ']
    for (const shape of deep)
      expect(() => runSearch(database, parseQuery(`${shape.repeat(9)}z`), () => [], { offset: 0, limit: 1 })).not.toThrow()
  })
})
