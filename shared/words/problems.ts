import type { Problem, ProblemCode } from '../contract/problem.ts'
import { fill } from './fill.ts'

type Sentence = { readonly message: string; readonly remedy: string }

/** `{{name}}` stands for a parameter of `problem`; a file's name is always given as `subject`. */
const sentences: Record<ProblemCode, Sentence> = {
  'bad-request': {
    message: 'Lectern was asked for something it cannot do: {{detail}}.',
    remedy: 'Try again. If it happens again, report it: this is a mistake in Lectern.',
  },
  'unknown-channel': {
    message: 'Lectern was asked for something it does not know: {{detail}}.',
    remedy: 'Restart Lectern so that all of its parts are of one version.',
  },
  'not-found': { message: '{{what}} is not in this library.', remedy: 'It may have been removed. Undo brings it back.' },
  cancelled: { message: 'Cancelled.', remedy: 'What was done before stays; start it again to do the rest.' },
  internal: {
    message: 'Something went wrong inside Lectern: {{detail}}.',
    remedy: 'Nothing you did before is lost. Try again, and restart Lectern if it happens again.',
  },
  unauthorized: { message: 'This page has no right to this library.', remedy: 'Open the address that Lectern printed when it started.' },
  'too-large-request': { message: 'That is more than Lectern takes at once.', remedy: 'Do it in smaller parts.' },
  'service-stopped': {
    message: 'The part of Lectern that keeps the library has stopped.',
    remedy: 'It is being started again. Everything that was saved is safe.',
  },
  'library-locked': {
    message: 'This library is already open in another Lectern{{holder}}.',
    remedy: 'Close the other one first, or open a different library.',
  },
  'library-newer': {
    message: 'This library was written by a newer Lectern ({{file}}).',
    remedy: 'Update Lectern, then open the library again. Nothing was changed.',
  },
  'library-damaged': {
    message: 'The library is damaged: {{detail}}.',
    remedy: 'Run "lectern check --repair" on it. Nothing was overwritten.',
  },
  'library-mended': {
    message: 'A damaged file was set aside and made again: {{detail}}.',
    remedy: 'Nothing you saved is lost. If it happens again, check the disk.',
  },
  'library-unreachable': {
    message: 'The library folder cannot be opened: {{detail}}.',
    remedy: 'Check that the folder exists and that you may write to it.',
  },
  'library-full': {
    message: 'There is no room left on the disk.',
    remedy: 'Free some space, then do the last step again. Everything before it is saved.',
  },
  'search-unavailable': {
    message: 'Search is not available: {{detail}}.',
    remedy: 'Reading and notes go on working. Rebuild the index, or use the official build of Lectern.',
  },
  'nothing-to-undo': { message: 'There is nothing to undo.', remedy: 'Every change in this library has been undone.' },
  'nothing-to-redo': { message: 'There is nothing to redo.', remedy: 'Redo is there right after an undo.' },
  'file-empty': { message: 'The file is empty.', remedy: 'Check that it was saved or copied whole.' },
  'file-binary': {
    message: 'The file is not text, though its name says so.',
    remedy: 'Open it in the program that made it and save it as text, Markdown or HTML.',
  },
  'file-too-large': {
    message: 'The file is {{size}}; Lectern reads files of this kind up to {{limit}}.',
    remedy: 'Split it into smaller files.',
  },
  'file-too-long': {
    message: 'The text has {{length}} characters; Lectern reads up to {{limit}}.',
    remedy: 'Split it into smaller files.',
  },
  'file-unreadable': { message: 'The file cannot be read: {{detail}}.', remedy: 'Check that you may open it, then import it again.' },
  'file-vanished': {
    message: 'The file is no longer there.',
    remedy: 'It was moved or deleted after you chose it. Import it from where it is now.',
  },
  'file-unsupported': {
    message: 'Lectern cannot read this kind of file yet ({{kind}}).',
    remedy: 'Save it as Markdown, plain text or HTML and import that.',
  },
  'file-no-text': {
    message: 'There is no text to read in this file.',
    remedy: 'Open it to see what it holds; a page that is drawn by a script has to be saved after it is drawn.',
  },
  'file-encoding': { message: "The file's characters cannot be read as {{encoding}}.", remedy: 'Save it as UTF-8 and import it again.' },
  'file-timeout': {
    message: 'Reading the file took longer than {{seconds}} seconds, so it was stopped.',
    remedy: 'Split the file, or save it in a simpler form.',
  },
  'file-memory': {
    message: 'Reading the file needed too much memory, so it was stopped.',
    remedy: 'Split the file, or save it in a simpler form.',
  },
  'file-crashed': {
    message: 'Reading the file failed: {{detail}}.',
    remedy: 'Nothing else was touched. Save the file in another form and import that.',
  },
  'file-changed': { message: 'The file changed while it was being read.', remedy: 'Import it again once it is no longer being written.' },
  'folder-unreadable': { message: 'The folder cannot be read: {{detail}}.', remedy: 'Check that you may open it, then import it again.' },
  'ticket-spent': { message: 'Those files are no longer waiting to be imported.', remedy: 'Choose or drop them again.' },
  'write-failed': {
    message: 'The file could not be written: {{detail}}.',
    remedy: 'Check that you may write there and that there is room on the disk.',
  },
  'resource-unusable': {
    message: 'A part of Lectern is missing or damaged ({{file}}): {{detail}}.',
    remedy: 'Install Lectern again, then import the file once more. Your library is not touched by that.',
  },
  'bad-span': {
    message: 'That part of the text cannot be marked: {{detail}}.',
    remedy: 'Select some words within the document and try again.',
  },
  'bad-date': { message: '"{{text}}" is not a date.', remedy: 'Write it as year-month-day, such as 2021-10-20.' },
  'bad-correction': { message: 'This cannot be corrected so: {{detail}}.', remedy: 'Choose another correction, or look at the text again: it may have changed meanwhile.' },
  'tag-exists': { message: 'There is already a tag "{{name}}" there.', remedy: 'Use that one, or choose another name.' },
  'tag-cycle': { message: 'A tag cannot be put inside itself.', remedy: 'Choose another place for it.' },
  'bad-query': {
    message: 'The search cannot be read: {{detail}}.',
    remedy: 'Close quotation marks and brackets, or take the last word out.',
  },
  'bad-link': {
    message: 'That link does not lead to a web page or a mail address.',
    remedy: 'Lectern opens http, https and mailto links only.',
  },
}

/** A typed problem with its sentences filled in. */
export function problem(code: ProblemCode, params: Readonly<Record<string, string>> = {}, subject: string | null = null): Problem {
  const sentence = sentences[code]
  return { code, message: fill(sentence.message, params), remedy: fill(sentence.remedy, params), subject }
}
