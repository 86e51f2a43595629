/** What the command line says; results go to standard output, these to standard error. */
export const cliWords = {
  usage: `lectern COMMAND … [--library DIR] [--json]

  import PATH…                      import files and folders
  list                              the documents of the library
  show ID                           one document, whole
  search QUERY                      find words, "phrases", person:NAME, tag:NAME, after:DATE …
  entities [ID]                     who and what the library names, or one entity
  export [ID…] [--format json|markdown|csv] [--out DIR]
  convert PATH…                     read files into text and blocks, without a library
  analyze [--created DATE] [--jsonl] [FILE]
                                    find names, dates and amounts, without a library
  serve [--port N] [--no-open]      open the library in a browser on this machine
  check [--repair]                  check every file of the library
  rebuild-index                     make the search index again
  read-again                        find the names, dates and amounts of every document again

Exit codes: 0 done, 1 some inputs failed, 2 wrong use, 3 the library cannot be opened.`,
  unknownCommand: 'There is no command “{{command}}”.',
  missing: '{{command}} needs {{what}}.',
  badOption: '{{detail}}',
  imported: 'imported   {{path}}',
  duplicate: 'duplicate  {{path}}',
  failed: 'failed     {{path}}: {{message}} {{remedy}}',
  importSummary: '{{imported}} imported, {{duplicate}} already there, {{failed}} failed',
  noDocument: 'There is no document “{{id}}” in this library.',
  problem: '{{message}} {{remedy}}',
  serving: 'Lectern is at {{url}}',
  notBuilt: 'The interface is not built yet. Run “npm run build” first.',
  checkedGood: 'The library is whole.',
  readAgain: 'Read {{documents}} documents again; {{failed}} could not be read and keep what was found before.',
  rebuilt: 'Indexed {{documents}} documents.',
  badLine: 'Line {{line}} of the input is not a JSON object with “id” and “text”.',
  unreadableFile: '{{path}} cannot be read: {{detail}}.',
} as const
