import type { MentionType } from '../../model/mention.ts'

type Names = { readonly one: string; readonly many: string }

/** What the types of mentions are called: one of them, and many. */
export const typeWords = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  place: { one: 'Place', many: 'Places' },
  group: { one: 'Group', many: 'Groups' },
  event: { one: 'Event', many: 'Events' },
  work: { one: 'Work', many: 'Works' },
  law: { one: 'Law', many: 'Laws' },
  product: { one: 'Product', many: 'Products' },
  date: { one: 'Date', many: 'Dates' },
  time: { one: 'Time', many: 'Times' },
  duration: { one: 'Duration', many: 'Durations' },
  money: { one: 'Amount', many: 'Money' },
  percentage: { one: 'Percentage', many: 'Percentages' },
  quantity: { one: 'Quantity', many: 'Quantities' },
  email: { one: 'Mail address', many: 'Mail addresses' },
  url: { one: 'Web address', many: 'Web addresses' },
  phone: { one: 'Phone number', many: 'Phone numbers' },
} as const satisfies Record<MentionType, Names>
