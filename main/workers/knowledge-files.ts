import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { failure, type Result, success } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import type { Knowledge } from '../extractors/knowledge.ts'
import { makeRecogniser } from '../extractors/model/recogniser.ts'
import { readGazetteer } from '../extractors/names/place-file.ts'

/** In a clone this is main/workers, in an installed app dist/main: two steps below the resources in both. */
const resources = join(dirname(fileURLToPath(import.meta.url)), '../../resources')

let opened: Knowledge | null = null

/** What extractors need beside the document, read from the app's resources at the first call of this process and kept. */
export function openKnowledge(folder: string = resources): Result<Knowledge> {
  if (opened !== null && folder === resources) return success(opened)
  const read = (file: string): Result<Buffer> => {
    try {
      return success(readFileSync(join(folder, file)))
    } catch (error) {
      return unusable(file, error)
    }
  }
  const weights = read('models/names.bin')
  if (!weights.ok) return weights
  const places = read('gazetteer/places.tsv')
  if (!places.ok) return places
  try {
    const knowledge = { recogniser: makeRecogniser(weights.value), gazetteer: readGazetteer(places.value) }
    if (folder === resources) opened = knowledge
    return success(knowledge)
  } catch (error) {
    return unusable('models/names.bin', error)
  }
}

function unusable(file: string, error: unknown): Result<never> {
  return failure(problem('resource-unusable', { file, detail: error instanceof Error ? error.message : String(error) }))
}
