import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const people = [
  'Sergei Lavrov',
  'Angela Merkel',
  'Amina Mohammed',
  'Jens Stoltenberg',
  'Narendra Modi',
  'Jacinda Ardern',
  'Nana Akufo-Addo',
  'Ursula von der Leyen',
]
const places = ['Moscow', 'Nairobi', 'Ankara', 'Brussels', 'Islamabad', 'Jakarta', 'Lima', 'Tbilisi', 'Kabul', 'Dushanbe']
const bodies = ['the European Union', 'NATO', 'the World Bank', 'the Taliban', 'Gazprom', 'UNICEF', 'the African Union', 'Reuters']
const verbs = ['said', 'warned', 'announced', 'denied', 'repeated', 'confirmed']
const matters = [
  'grain exports',
  'border security',
  'a loan',
  'vaccines',
  'recognition',
  'drug trafficking',
  'an inquiry',
  'pipelines',
  'refugees',
]
const days = ['Monday', 'Tuesday', 'Wednesday', 'last week', 'in mid-August', 'on 12 May 2021', 'in the 1990s', 'next month']

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** An article of about 500 words in Markdown, made up but shaped like news; the same number always gives the same article. */
export function article(number: number): string {
  const next = numbers(number + 1)
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? ''
  const sentence = (): string =>
    `${pick(people)} ${pick(verbs)} ${pick(days)} that ${pick(bodies)} would discuss ${pick(matters)} worth $${Math.ceil(next() * 90)} million with officials from ${pick(places)} and ${pick(places)}, while ${pick(matters)} remained open.`
  const paragraphs = Array.from({ length: 7 }, () => Array.from({ length: 3 }, sentence).join(' '))
  const date = `${pick(['January', 'April', 'July', 'October'])} ${1 + Math.floor(next() * 28)}, ${2015 + Math.floor(next() * 10)}`
  return `# ${pick(places)} talks on ${pick(matters)}, part ${number}\n\nBy ${pick(people)} for AFP\n\n${date}\n\n${paragraphs.join('\n\n')}\n`
}

/** Writes articles `from` to `to` into a folder, a hundred to a subfolder. */
export function writeArticles(folder: string, from: number, to: number): void {
  for (let number = from; number < to; number += 1) {
    const part = join(folder, String(Math.floor(number / 100)))
    mkdirSync(part, { recursive: true })
    writeFileSync(join(part, `article-${number}.md`), article(number))
  }
}
