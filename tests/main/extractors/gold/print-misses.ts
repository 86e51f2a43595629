import { missesOf, missKinds } from './compare-gold.ts'
import { writeKnownMisses } from './known-misses.ts'
import { goldNames, readGoldArticle, readGoldSeed } from './read-gold.ts'

/**
 * Prints what the extractor gets wrong in the gold articles, sorted by kind: `node tests/main/extractors/gold/print-misses.ts [PART OF A NAME] [--write]`.
 * `--write` makes it the list of known misses that gold-articles.test.ts holds the extractor to; look at what changed before committing that.
 */
function main(words: readonly string[]): void {
  const part = words.find((word) => !word.startsWith('--')) ?? ''
  const articles = [readGoldSeed(), ...goldNames().map(readGoldArticle)].filter(({ name }) => name.includes(part))
  const missed = articles.map((article) => ({ name: article.name, gold: article.gold.length, misses: missesOf(article) }))
  for (const kind of missKinds) {
    const lines = missed.flatMap(({ name, misses }) =>
      misses.filter((miss) => miss.kind === kind).map((miss) => `${name.slice(0, 2)}: ${miss.line}`),
    )
    console.log(`\n## ${kind}: ${lines.length}\n\n${lines.map((line) => `- ${line}`).join('\n')}`)
  }
  const gold = missed.reduce((sum, each) => sum + each.gold, 0)
  const all = missed.reduce((sum, each) => sum + each.misses.length, 0)
  console.log(`\n${all} differences over ${gold} mentions of the gold in ${missed.length} articles`)
  for (const { name, misses } of missed) console.log(`${String(misses.length).padStart(4)} ${name}`)
  if (words.includes('--write'))
    writeKnownMisses(
      Object.fromEntries(
        missed.filter(({ name }) => goldNames().includes(name)).map(({ name, misses }) => [name, misses.map(({ line }) => line)]),
      ),
    )
}

main(process.argv.slice(2))
