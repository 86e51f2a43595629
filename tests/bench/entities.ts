import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { Extractor } from '../../main/extractors/extractor.ts'
import { inputFromText } from '../../main/extractors/input-from-text.ts'
import { countWords } from '../../shared/text/words.ts'
import { chained, hasCorpora, readGold, readGoldDates, readNames } from './entities/corpora.ts'
import { binsOf, type DateTally, f1, isScored, keyOf, keysOf, scoreDates, scoreNames, type Tally } from './entities/score.ts'
import { shownByDefault, systems } from './entities/systems.ts'

const { values } = parseArgs({ options: { extractor: { type: 'string' } } })

if (!hasCorpora()) console.log('Skipped: the corpora are not beside the checkout (../shared/corpora).')
else run(values.extractor)

function run(name: string | undefined): void {
  const chosen = systems.filter((system) =>
    name === undefined ? shownByDefault.has(system.name) : system.name === name || system.name.endsWith('-raw'),
  )
  if (name !== undefined && !systems.some((system) => system.name === name)) {
    console.error(`There is no extractor "${name}". There are: ${systems.map((system) => system.name).join(', ')}.`)
    process.exitCode = 2
    return
  }
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`)
  console.log(row(['system', 'corpus', 'P', 'R', 'F1', 'F1 trimmed', 'words/s', 'memory']))
  for (const system of chosen) {
    if (system.name !== 'chrono-raw' && system.name !== 'dates' && system.name !== 'chrono') names(system)
  }
  if (name === undefined || name === 'lectern') reliability()
  console.log(`\n${row(['system', 'corpus', 'gold', 'found', 'exact span', 'right value', 'outside gold', 'words/s'])}`)
  for (const system of chosen) {
    if (['chrono-raw', 'dates', 'chrono', 'lectern'].includes(system.name)) dates(system)
  }
}

function names(system: Extractor): void {
  for (const corpus of readGold()) {
    const exact: Tally = { hits: 0, found: 0, gold: 0 }
    const loose: Tally = { hits: 0, found: 0, gold: 0 }
    const { words, milliseconds } = timed(corpus.texts, (gold) =>
      scoreNames(gold, system.extract(inputFromText(gold.text, null)), exact, loose),
    )
    const { precision, recall } = f1(exact)
    console.log(
      row([
        system.name,
        corpus.name,
        percent(precision),
        percent(recall),
        percent(f1(exact).f1),
        percent(f1(loose).f1),
        speed(words, milliseconds),
        memory(),
      ]),
    )
  }
}

function dates(system: Extractor): void {
  for (const corpus of readGoldDates()) {
    const tally: DateTally = { gold: 0, found: 0, exact: 0, right: 0, outside: 0 }
    const { words, milliseconds } = timed(corpus.texts, (gold) =>
      scoreDates(gold, system.extract(inputFromText(gold.text, gold.created)), tally),
    )
    const share = (count: number): string => percent(count / tally.gold)
    console.log(
      row([
        system.name,
        corpus.name,
        String(tally.gold),
        share(tally.found),
        share(tally.exact),
        share(tally.right),
        String(tally.outside),
        speed(words, milliseconds),
      ]),
    )
  }
}

/** Of those said at 80 %, how many are right: people, organizations and places of single sentences, and of fifteen that follow each other as one document. */
function reliability(): void {
  const whole = systems.find((system) => system.name === 'lectern')
  if (whole === undefined) return
  console.log(`\n${row(['confidence', 'corpus', ...Array.from({ length: 7 }, (_, bin) => `${bin * 10 + 30}–${bin * 10 + 39} %`), 'all'])}`)
  for (const corpus of ['dev/uner-ewt-test', 'dev/wnut17-dev', 'test/uner-pud']) {
    for (const count of [1, 15]) {
      const finds = chained(readNames(corpus), count).flatMap((gold) => {
        const keys = keysOf(gold)
        const mentions = whole.extract(inputFromText(gold.text, null)).filter(isScored)
        return mentions.map((mention) => ({ confidence: mention.confidence, right: keys.has(keyOf(mention)) }))
      })
      const cells = [...binsOf(finds).slice(3), { right: finds.filter(({ right }) => right).length, count: finds.length }]
      const said = cells.map((cell) => (cell.count === 0 ? '–' : `${percent(cell.right / cell.count)} (${cell.count})`))
      console.log(row([count === 1 ? 'sentences' : 'documents', corpus, ...said]))
    }
  }
}

function timed<T extends { readonly text: string }>(
  texts: readonly T[],
  score: (text: T) => void,
): { readonly words: number; readonly milliseconds: number } {
  const started = performance.now()
  for (const text of texts) score(text)
  return { milliseconds: performance.now() - started, words: texts.reduce((sum, { text }) => sum + countWords(text), 0) }
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index < 2 ? cell.padEnd(20) : cell.padStart(13))).join('')
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}

function speed(words: number, milliseconds: number): string {
  return Math.round((words / milliseconds) * 1000).toLocaleString('en')
}

function memory(): string {
  return `${Math.round(process.memoryUsage().rss / 1e6)} MB`
}
