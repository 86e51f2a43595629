import { actionWords } from './actions.ts'
import { accuracyWords } from './accuracy.ts'
import { appWords } from './app.ts'
import { correctionsWords } from './corrections.ts'
import { entitiesWords } from './entities.ts'
import { entityPageWords } from './entity-page.ts'
import { importWords } from './import.ts'
import { libraryWords } from './library.ts'
import { notesWords } from './notes.ts'
import { paletteWords } from './palette.ts'
import { readerWords } from './reader.ts'
import { rulesWords } from './rules.ts'
import { searchWords } from './search.ts'
import { firstRunWords } from './first-run.ts'
import { shortcutsWords } from './shortcuts.ts'
import { settingsWords } from './settings.ts'
import { historyWords } from './history.ts'
import { typeWords } from './types.ts'
import { selectionWords } from './selection.ts'
import { tagsWords } from './tags.ts'

/** Every word of the interface, one part a feature; `t('library.inbox')` is checked by the compiler. */
export const interfaceWords = {
  actions: actionWords,
  app: appWords,
  library: libraryWords,
  reader: readerWords,
  corrections: correctionsWords,
  entities: entitiesWords,
  search: searchWords,
  types: typeWords,
  tags: tagsWords,
  notes: notesWords,
  selection: selectionWords,
  import: importWords,
  palette: paletteWords,
  'first-run': firstRunWords,
  shortcuts: shortcutsWords,
  settings: settingsWords,
  history: historyWords,
  'entity-page': entityPageWords,
  rules: rulesWords,
  accuracy: accuracyWords,
} as const
