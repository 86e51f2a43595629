/** What can be done with words chosen in the text, and the card of a highlight. */
export const selectionWords = {
  bar: 'What to do with the chosen words',
  highlight: 'Highlight',
  comment: 'Comment',
  quote: 'Quote in note',
  mark: 'Mark as…',
  'mark-title': 'Mark “{{text}}” as',
  'mark-label': 'Kind of entity',
  'comment-title': 'Comment',
  'comment-label': 'Your comment on “{{text}}”',
  'comment-placeholder': 'What do you think of it?',
  'your-highlight': 'Your highlight',
  save: 'Save',
  cancel: 'Cancel',
  'remove-highlight': 'Remove highlight',
  'highlight-removed': 'Highlight removed',
} as const
