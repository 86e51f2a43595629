import { t } from 'i18next'
import type { Status } from '../../../shared/model/review.ts'
import { askService } from '../../client/queries.ts'
import { surroundings } from '../../client/surroundings.ts'
import { performAction, type ActionHandler, type ActionMap } from '../../state/actions.ts'
import { usePlaces } from '../../state/places.ts'
import { useReading } from '../../state/reading.ts'
import { tellDone } from '../../state/toasts.ts'

/** The document on the page; behind the page of an entity none is. */
function open() {
  return usePlaces.getState().page.kind === 'document' ? useReading.getState().document : null
}

function hasOpen(): boolean {
  return open() !== null
}

function mark(status: Status): ActionHandler {
  return {
    canPerform: hasOpen,
    perform: async () => {
      const document = open()
      if (document !== null && (await askService('document:set-status', { documents: [document], status })) !== null)
        tellDone(t(`app.marked-${status}`), 'undo')
    },
  }
}

function exportAs(format: 'json' | 'markdown' | 'csv'): ActionHandler {
  return {
    canPerform: hasOpen,
    perform: async () => {
      const id = open()
      const file = id === null ? null : await askService('document:export', { id, format })
      if (file !== null && (await surroundings.saveText(file.name, file.text))) tellDone(t('app.exported', { name: file.name }))
    },
  }
}

/** What can be done with the open document as a whole. */
export const documentActions: ActionMap = {
  'mark-reviewed': mark('reviewed'),
  'mark-reading': mark('reading'),
  'mark-unread': mark('unread'),
  'export-json': exportAs('json'),
  'export-markdown': exportAs('markdown'),
  'export-csv': exportAs('csv'),
  'read-again': {
    canPerform: hasOpen,
    perform: async () => {
      const id = open()
      if (id !== null && (await askService('document:read-again', { id })) !== null) tellDone(t('app.reading-again'))
    },
  },
  'remove-document': {
    canPerform: hasOpen,
    perform: async () => {
      const id = open()
      if (id === null) return
      const title = (await askService('document:open', { id }))?.metadata.title ?? ''
      if ((await askService('document:remove', { documents: [id] })) === null) return
      useReading.getState().openDocument(null)
      performAction('next-document')
      tellDone(t('app.document-removed', { title }), 'undo')
    },
  },
}
