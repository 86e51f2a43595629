import { describe, expect, it } from 'vitest'
import { tagRows } from '../../../../renderer/features/library/tag-rows.ts'
import { TagCount } from '../../../../shared/contract/views.ts'
import { TagId } from '../../../../shared/model/ids.ts'

function tag(id: string, parent: string | null = null): TagCount {
  return TagCount.parse({ tag: { id, name: id, parent, color: 'clay' }, documents: 1 })
}

const tags = [tag('asia'), tag('kabul', 'asia'), tag('drugs'), tag('street', 'kabul')]
const open = (...ids: string[]) => new Set(ids.map((id) => TagId.parse(id)))

describe('tagRows', () => {
  it('shows what is inside open tags alone, each under its parent', () => {
    expect(tagRows(tags, open()).map((row) => row.tag.id)).toEqual(['asia', 'drugs'])
    expect(tagRows(tags, open('asia', 'kabul')).map((row) => [row.tag.id, row.depth])).toEqual([
      ['asia', 0],
      ['kabul', 1],
      ['street', 2],
      ['drugs', 0],
    ])
  })

  it('counts places among siblings', () => {
    expect(tagRows(tags, open('asia')).map((row) => [row.position, row.siblings])).toEqual([
      [1, 2],
      [1, 1],
      [2, 2],
    ])
  })

  it('says that a leaf cannot be open', () => {
    expect(tagRows(tags, open('drugs')).find((row) => row.tag.id === 'drugs')).toMatchObject({ hasChildren: false, open: false })
  })

  it('puts a tag at the top whose parent is gone, and ends where parents go round', () => {
    expect(tagRows([tag('orphan', 'gone')], open()).map((row) => [row.tag.id, row.depth])).toEqual([['orphan', 0]])
    expect(tagRows([tag('a', 'b'), tag('b', 'a'), tag('c')], open('a', 'b')).map((row) => row.tag.id)).toEqual(['c'])
  })
})
