import type { Knowledge } from '../../main/extractors/knowledge.ts'
import type { Recogniser } from '../../main/extractors/model/recogniser.ts'
import { emptyGazetteer } from '../../main/extractors/names/place-file.ts'
import { openKnowledge } from '../../main/workers/knowledge-files.ts'

const silent: Recogniser = { name: 'silent', version: '1', tag: () => [], tagAll: (texts) => texts.map(() => []) }

/** For tests of rules alone: no name is recognised and no place known. */
export const noKnowledge: Knowledge = { recogniser: silent, gazetteer: emptyGazetteer }

/** What the app itself knows, read once a process. */
export function knowledge(): Knowledge {
  const opened = openKnowledge()
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.value
}
