import type { MentionType } from '../../shared/model/mention.ts'

export type TypeGroup = 'people' | 'organizations' | 'places' | 'dates' | 'money' | 'groups' | 'works' | 'numbers' | 'addresses'

/** The headings entities stand under in an index, in their order, and the types under each; the first type lends its picture. */
export const typeGroups: readonly { readonly name: TypeGroup; readonly types: readonly [MentionType, ...MentionType[]] }[] = [
  { name: 'people', types: ['person'] },
  { name: 'organizations', types: ['organization'] },
  { name: 'places', types: ['place'] },
  { name: 'dates', types: ['date', 'time', 'duration'] },
  { name: 'money', types: ['money'] },
  { name: 'groups', types: ['group'] },
  { name: 'works', types: ['event', 'work', 'law', 'product'] },
  { name: 'numbers', types: ['quantity', 'percentage'] },
  { name: 'addresses', types: ['email', 'url', 'phone'] },
]
