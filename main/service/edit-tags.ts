import { randomUUID } from 'node:crypto'
import { ProblemError } from '../../shared/contract/result.ts'
import { DocumentId, TagId } from '../../shared/model/ids.ts'
import { tagColors, type Tag, type TagColor } from '../../shared/model/tag.ts'
import { problem } from '../../shared/words/problems.ts'
import { listIds, standings } from '../search/document-rows.ts'
import type { Draft, StoreReader } from '../storage/store.ts'
import { documentsIn } from './browse-library.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'
import { documentsNamed } from './open-document.ts'
import { keptRecord } from './open-entity.ts'
import { families } from './tag-tree.ts'

/** Above this many documents the index says which have a tag, instead of their files. */
const readSingly = 200

function mustFind(tags: readonly Tag[], id: TagId): Tag {
  const tag = tags.find((candidate) => candidate.id === id)
  if (tag === undefined) throw new ProblemError(problem('not-found', { what: 'This tag' }))
  return tag
}

/** @throws ProblemError `tag-exists` when a sibling has the name */
function mustBeFree(tags: readonly Tag[], { id, name, parent }: Pick<Tag, 'id' | 'name' | 'parent'>): void {
  const taken = tags.some((tag) => tag.id !== id && tag.parent === parent && tag.name.toLowerCase() === name.toLowerCase())
  if (taken) throw new ProblemError(problem('tag-exists', { name }))
}

function leastUsed(tags: readonly Tag[]): TagColor {
  const uses = tagColors.map((color) => tags.filter((tag) => tag.color === color).length)
  return tagColors[uses.indexOf(Math.min(...uses))] ?? 'slate'
}

/** The change that puts a tag on documents or takes it off; null when nothing would change. */
async function tagging(desk: Desk, reader: StoreReader, tag: Tag, documents: readonly DocumentId[], put: boolean): Promise<Draft | null> {
  const many = documents.length > readSingly
  if (many) await desk.index.settled()
  const known = many ? desk.index.ask(({ database }) => standings(database, tag.id)) : null
  const changed: DocumentId[] = []
  for (const id of new Set(documents)) {
    if (reader.library.documents[id] === undefined) continue
    const tagged = known?.get(id)?.tagged ?? (await reader.review(id)).tags.includes(tag.id)
    if (tagged !== put) changed.push(id)
  }
  if (changed.length === 0) return null
  return {
    label: { code: put ? 'tag-put' : 'tag-take', params: { tag: tag.name, what: documentsNamed(changed.length) } },
    operations: [{ kind: 'put-tag', tag: tag.id, documents: changed, put }],
  }
}

export function editTags(desk: Desk): HandlersOf<'tag:create' | 'tag:edit' | 'tag:delete' | 'tag:put' | 'tag:put-on-list' | 'tag:take'> {
  async function setTag(id: TagId, documents: readonly DocumentId[], put: boolean): Promise<{ changed: number }> {
    const record = await desk.change((reader) => tagging(desk, reader, mustFind(reader.library.tags, id), documents, put))
    const [operation] = record?.operations ?? []
    return { changed: operation?.kind === 'put-tag' ? operation.documents.length : 0 }
  }

  return {
    'tag:create': async ({ name, parent, color, documents }) => {
      const id = TagId.parse(randomUUID())
      desk.mustHave(documents)
      await desk.change(({ library }) => {
        if (parent !== null) mustFind(library.tags, parent)
        mustBeFree(library.tags, { id, name, parent })
        const after: Tag = { id, name, parent, color: color ?? leastUsed(library.tags) }
        const put = documents.length === 0 ? [] : [{ kind: 'put-tag' as const, tag: id, documents: [...new Set(documents)], put: true }]
        return { label: { code: 'tag-create', params: { tag: name } }, operations: [{ kind: 'tag', before: null, after }, ...put] }
      })
      return { id }
    },

    'tag:edit': async ({ id, name, parent, color }) => {
      await desk.change(({ library }) => {
        const before = mustFind(library.tags, id)
        const after: Tag = {
          id,
          name: name ?? before.name,
          parent: parent === undefined ? before.parent : parent,
          color: color ?? before.color,
        }
        if (after.parent !== null) {
          mustFind(library.tags, after.parent)
          if (families(library.tags).get(id)?.includes(after.parent) === true) throw new ProblemError(problem('tag-cycle'))
        }
        mustBeFree(library.tags, after)
        return { label: { code: 'tag-edit', params: { tag: before.name } }, operations: [{ kind: 'tag', before, after }] }
      })
      return {}
    },

    'tag:delete': async ({ id }) => {
      await desk.index.settled()
      await desk.change(({ library }) => {
        const tag = mustFind(library.tags, id)
        const family = (families(library.tags).get(id) ?? []).map((member) => mustFind(library.tags, member))
        const operations = family.flatMap((member) => {
          const documents = desk.index.ask(({ database }) => listIds(database, { tags: [member.id] })).map((one) => DocumentId.parse(one))
          const off = documents.length === 0 ? [] : [{ kind: 'put-tag' as const, tag: member.id, documents, put: false }]
          return [...off, { kind: 'tag' as const, before: member, after: null }]
        })
        const gone = new Set(family.map((member) => member.id))
        const offEntities = library.entities.flatMap((before) => {
          const tags = before.tags.filter((own) => !gone.has(own))
          if (tags.length === before.tags.length) return []
          return [{ kind: 'entity' as const, before, after: keptRecord({ ...before, tags }) }]
        })
        return { label: { code: 'tag-delete', params: { tag: tag.name } }, operations: [...operations, ...offEntities] }
      })
      return {}
    },

    'tag:put': ({ tag, documents }) => setTag(tag, documents, true),
    'tag:take': ({ tag, documents }) => setTag(tag, documents, false),
    'tag:put-on-list': ({ tag, list }) => setTag(tag, documentsIn(desk, list), true),
  }
}
