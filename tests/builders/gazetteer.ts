import { readFileSync } from 'node:fs'
import { type Gazetteer, readGazetteer } from '../../main/extractors/names/place-file.ts'

let read: Gazetteer | null = null

/** The gazetteer of the app, read once a process. */
export function gazetteer(): Gazetteer {
  read ??= readGazetteer(readFileSync(new URL('../../resources/gazetteer/places.tsv', import.meta.url)))
  return read
}
