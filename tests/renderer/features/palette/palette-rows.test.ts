import { expect, test } from 'vitest'
import { actions } from '../../../../shared/contract/actions.ts'
import type { Found } from '../../../../shared/contract/views.ts'
import { DocumentId, EntityId, SavedSearchId, TagId } from '../../../../shared/model/ids.ts'
import { actionWords } from '../../../../shared/words/interface/actions.ts'
import { parseTyped } from '../../../../renderer/features/palette/palette-query.ts'
import { paletteGroups } from '../../../../renderer/features/palette/palette-rows.ts'
import type { Group, Row, Sources } from '../../../../renderer/features/palette/palette-rows.ts'

const found: readonly Found[] = [
  {
    kind: 'document',
    id: DocumentId.parse('0123456789abcdef01234567'),
    title: 'Russian Recognition of Taliban Regime',
    date: '2021-10-14',
  },
  { kind: 'entity', id: EntityId.parse('place:kyrgyz republic'), type: 'place', name: 'Kyrgyz Republic', mentions: 12, documents: 5 },
  { kind: 'tag', tag: { id: TagId.parse('t1'), name: 'Recognition', parent: null, color: 'plum' }, documents: 23 },
  {
    kind: 'saved-search',
    search: { id: SavedSearchId.parse('s1'), name: 'Recognition, in their words', query: 'recognition' },
    documents: 23,
  },
]

const sources: Sources = {
  actions: actions.filter((action) => action.palette).map((action) => ({ action, name: actionWords[action.id], about: null })),
  lists: [
    { list: 'inbox', name: 'Inbox', documents: 14, action: 'open-inbox' },
    { list: 'reading', name: 'Reading', documents: 3, action: 'open-reading' },
  ],
  found,
}

function name(row: Row): string {
  return row.kind === 'text' ? `/${row.query}` : row.name
}

function shown(groups: readonly Group[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(groups.map((group) => [group.name, group.rows.map(name)]))
}

test('letters find things to do, places to go and what is known, in that order', () => {
  const groups = paletteGroups(sources, 'everything', 'rea')
  expect(groups.map((group) => group.name)).toEqual(['do', 'go', 'found'])
  expect(shown(groups)).toMatchObject({
    do: ['Read this document again', 'Go to Reading', 'Mark as reading', 'Mark as unread'],
    go: ['Reading', 'Russian Recognition of Taliban Regime'],
  })
})

test('where little is found the text of every document is offered too', () => {
  const few = paletteGroups({ ...sources, found: [] }, 'everything', 'shortcuts')
  expect(shown(few)).toEqual({ do: ['Keyboard shortcuts'], text: ['/shortcuts'] })
})

test('nothing typed offers what can be done and where one can go, and no search', () => {
  expect(paletteGroups({ ...sources, found: [] }, 'everything', '').map((group) => group.name)).toEqual(['do', 'go'])
})

test('a sign in front narrows to one kind', () => {
  expect(parseTyped('> rev')).toEqual({ scope: 'do', text: 'rev' })
  expect(parseTyped('  #afg')).toEqual({ scope: 'tag', text: 'afg' })
  expect(parseTyped('re > x')).toEqual({ scope: 'everything', text: 're > x' })
  expect(shown(paletteGroups(sources, 'entity', 're'))).toEqual({ found: ['Kyrgyz Republic'] })
  expect(shown(paletteGroups(sources, 'tag', 're'))).toEqual({ found: ['Recognition'] })
  expect(shown(paletteGroups(sources, 'text', 'last week'))).toEqual({ text: ['/last week'] })
  expect(shown(paletteGroups(sources, 'text', ''))).toEqual({})
  expect(paletteGroups(sources, 'do', '')[0]?.rows.length).toBeGreaterThan(20)
})
