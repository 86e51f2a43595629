import { z } from 'zod'

export const changeCodes = [
  'import',
  'remove',
  'status',
  'tag-create',
  'tag-edit',
  'tag-delete',
  'tag-put',
  'tag-take',
  'accept',
  'reject',
  'retype',
  'revalue',
  'mention-add',
  'respan',
  'assign',
  'merge',
  'split',
  'rename',
  'read',
  'rule-edit',
  'rule-on',
  'rule-off',
  'rule-delete',
  'entity-note',
  'entity-tag',
  'article-date',
  'highlight',
  'comment',
  'annotation-delete',
  'note-create',
  'note-edit',
  'note-delete',
  'search-save',
  'search-forget',
  'settings',
] as const

/** What a change is called, as a code with its words; the sentence is in shared/words/changes. */
export const ChangeLabel = z.object({ code: z.enum(changeCodes), params: z.record(z.string(), z.string()) })
export type ChangeLabel = z.infer<typeof ChangeLabel>
