import { z } from 'zod'
import { DocumentId, SavedSearchId } from './ids.ts'
import { EntityRecord } from './entity-record.ts'
import { Rule } from './rule.ts'
import { Settings } from './settings.ts'
import { Tag } from './tag.ts'

export const SavedSearch = z.object({ id: SavedSearchId, name: z.string().trim().min(1).max(120), query: z.string().min(1) })
export type SavedSearch = z.infer<typeof SavedSearch>

/** The library's own state: which documents exist (with when each was imported, ISO 8601), tags, saved searches, rules, what the reader keeps of entities, and settings. */
export const LibraryState = z.object({
  documents: z.record(DocumentId, z.iso.datetime()),
  tags: z.array(Tag),
  savedSearches: z.array(SavedSearch),
  /** Rules for the whole library in the order they were made. Libraries of before rules have none. */
  rules: z.array(Rule).default([]),
  entities: z.array(EntityRecord).default([]),
  settings: Settings,
})
export type LibraryState = z.infer<typeof LibraryState>
