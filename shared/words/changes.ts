import type { ChangeLabel } from '../model/change.ts'
import { fill } from './fill.ts'

/** What a change is called after “Undo” and in a document's history. */
export const changeWords: Record<ChangeLabel['code'], string> = {
  import: 'Import of {{what}}',
  remove: 'Removal of {{what}}',
  status: 'Mark as {{status}}',
  'tag-create': 'New tag “{{tag}}”',
  'tag-edit': 'Edit of tag “{{tag}}”',
  'tag-delete': 'Removal of tag “{{tag}}”',
  'tag-put': 'Tag “{{tag}}” on {{what}}',
  'tag-take': 'Tag “{{tag}}” off {{what}}',
  accept: 'Accept “{{text}}”',
  reject: 'Reject “{{text}}”',
  retype: 'Make “{{text}}” a {{type}}',
  revalue: 'New value for “{{text}}”',
  respan: 'New edges for “{{text}}”',
  assign: 'Put “{{text}}” to {{name}}',
  merge: 'Merge “{{text}}” into {{name}}',
  split: 'Take “{{text}}” out as {{name}}',
  rename: 'Rename “{{text}}” to “{{name}}”',
  read: 'Another reading of “{{text}}”',
  'rule-edit': 'Edit of a rule',
  'rule-on': 'Switch a rule on',
  'rule-off': 'Switch a rule off',
  'rule-delete': 'Removal of a rule',
  'entity-note': 'Note on {{name}}',
  'entity-tag': 'Tags of {{name}}',
  'article-date': 'Date of the article',
  'mention-add': 'Mark “{{text}}” as {{type}}',
  highlight: 'Highlight',
  comment: 'Comment',
  'annotation-delete': 'Removal of a highlight',
  'note-create': 'New note',
  'note-edit': 'Edit of a note',
  'note-delete': 'Removal of a note',
  'search-save': 'Saved search “{{name}}”',
  'search-forget': 'Removal of saved search “{{name}}”',
  settings: 'Settings',
}

export function sayChange(label: ChangeLabel): string {
  return fill(changeWords[label.code], label.params)
}
