import { useTranslation } from 'react-i18next'
import type { DocumentView, TagCount } from '../../../shared/contract/views.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import { useChange, useService } from '../../client/queries.ts'
import { tellDone } from '../../state/toasts.ts'

interface DocumentTags {
  readonly all: readonly TagCount[]
  readonly own: readonly Tag[]
  /** At most two, for the keys 1 and 2. */
  readonly suggested: readonly Tag[]
  readonly add: (tag: Tag) => void
  readonly create: (name: string) => void
  readonly take: (tag: Tag) => void
}

/** A document's tags and what can be done about them. */
export function useDocumentTags(document: DocumentView): DocumentTags {
  const { t } = useTranslation()
  const overview = useService('library:overview', {})
  const put = useChange('tag:put')
  const takeOff = useChange('tag:take')
  const make = useChange('tag:create')
  const all = overview.data?.tags ?? []
  const byId = new Map(all.map(({ tag }) => [tag.id, tag]))
  const resolve = (ids: readonly Tag['id'][]) => ids.flatMap((id) => byId.get(id) ?? [])
  return {
    all,
    own: resolve(document.tags),
    suggested: resolve(document.suggestedTags.filter((id) => !document.tags.includes(id))).slice(0, 2),
    add: (tag) => put.mutate({ tag: tag.id, documents: [document.id] }),
    create: (name) => make.mutate({ name, documents: [document.id] }),
    take: (tag) =>
      takeOff.mutate(
        { tag: tag.id, documents: [document.id] },
        { onSuccess: () => tellDone(t('tags.removed', { tag: tag.name }), 'undo') },
      ),
  }
}
