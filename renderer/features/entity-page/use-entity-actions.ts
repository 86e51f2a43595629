import { t } from 'i18next'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import { askService } from '../../client/queries.ts'
import { useActions } from '../../state/actions.ts'
import { tellDone } from '../../state/toasts.ts'
import { sayEntity } from '../../ui/say-entity.ts'
import { openLine } from './KwicLine.tsx'
import { useEntityTask } from './entity-task.ts'
import { searchFor } from './search-for.ts'

const documentsAtOnce = 100
const linesOfEach = 50

/** Opens the first mention that waits to be checked, with its popover. */
async function checkFirst(entity: EntityPage): Promise<void> {
  for (let offset = 0; offset < entity.documents; offset += documentsAtOnce) {
    const answer = await askService('entity:lines', { id: entity.id, each: linesOfEach, offset, limit: documentsAtOnce })
    if (answer === null) return
    for (const { document, lines, mentions } of answer.groups) {
      const all =
        mentions > lines.length ? ((await askService('entity:lines-in', { id: entity.id, document: document.id }))?.lines ?? lines) : lines
      const line = all.find(({ unsure }) => unsure)
      if (line !== undefined) return openLine(document.id, line, entity.id, true)
    }
  }
}

async function saveSearch(entity: EntityPage): Promise<void> {
  const name = entity.name.slice(0, 120)
  if ((await askService('search:save', { name, query: searchFor(entity) })) !== null)
    tellDone(t('entity-page.saved-search', { name }), 'undo')
}

/** What the keyboard, the palette and the buttons do on the page of an entity. */
export function useEntityActions(entity: EntityPage, rename: () => void): void {
  const begin = useEntityTask((state) => state.begin)
  useActions({
    'merge-entity': { perform: () => begin({ kind: 'merge' }) },
    'rename-entity': { perform: rename, canPerform: () => sayEntity(entity) === entity.name },
    'retype-entity': { perform: () => document.querySelector<HTMLElement>('[data-retype]')?.click() },
    'rule-for-entity': { perform: () => begin({ kind: 'rule' }) },
    'save-search': { perform: () => saveSearch(entity) },
    'check-mentions': { perform: () => checkFirst(entity), canPerform: () => entity.unsure > 0 },
  })
}
