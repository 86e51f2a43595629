/** What happened, to a document and to the library. */
export const historyWords = {
  title: 'History',
  which: 'Whose history',
  document: 'This document',
  library: 'The whole library',
  today: 'Today',
  yesterday: 'Yesterday',
  undo: '{{change}} was undone',
  redo: '{{change}} was done again',
  documents_one: '{{count, number}} document',
  documents_other: '{{count, number}} documents',
  'undo-last': 'Undo the last change',
  older: 'Show older changes',
  loading: 'Reading the journal',
  nothing: 'Nothing has been changed yet',
  'nothing-help': 'What you tag, mark, write and correct is listed here, and can be undone.',
  close: 'Close',
} as const
