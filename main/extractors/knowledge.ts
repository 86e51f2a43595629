import type { Recogniser } from './model/recogniser.ts'
import type { Gazetteer } from './names/place-file.ts'

/** What extractors know that is too large to be code: it is read from `resources` by whoever runs them, and given to them. */
export interface Knowledge {
  readonly recogniser: Recogniser
  readonly gazetteer: Gazetteer
}
