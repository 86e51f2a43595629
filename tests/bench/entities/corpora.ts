import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const Gold = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(z.object({ start: z.number(), end: z.number(), type: z.string(), text: z.string() })),
})
export type Gold = z.infer<typeof Gold>

const GoldDates = z.object({
  id: z.string(),
  created: z.string(),
  text: z.string(),
  dates: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      text: z.string(),
      when: z.string().optional(),
      notBefore: z.string().optional(),
      notAfter: z.string().optional(),
    }),
  ),
})
export type GoldDates = z.infer<typeof GoldDates>

const root = new URL('../../../../shared/corpora/', import.meta.url)

function readLines<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  return readFileSync(new URL(file, root), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)))
}

/** Whether the corpora lie beside the checkout. */
export function hasCorpora(): boolean {
  return existsSync(new URL('ner/dev/uner-ewt-test.jsonl', root)) && existsSync(new URL('dates/gum-news-open.jsonl', root))
}

/** Gold names of one corpus by its path, without its ending. */
export function readNames(name: string): readonly Gold[] {
  return readLines(`ner/${name}.jsonl`, Gold)
}

/** Sentences that follow each other, several as one text with its paragraphs: what a document is like. */
export function chained(texts: readonly Gold[], count: number): readonly Gold[] {
  const documents: Gold[] = []
  for (let from = 0; from < texts.length; from += count) {
    let text = ''
    const entities: Gold['entities'] = []
    for (const each of texts.slice(from, from + count)) {
      if (text !== '') text += '\n\n'
      const start = text.length
      text += each.text
      entities.push(...each.entities.map((entity) => ({ ...entity, start: entity.start + start, end: entity.end + start })))
    }
    documents.push({ id: texts[from]?.id ?? '', text, entities })
  }
  return documents
}

/** Gold names by corpus. `test/` is for reporting alone: nothing may be tuned on it. */
export function readGold(): readonly { readonly name: string; readonly texts: readonly Gold[] }[] {
  return ['dev/uner-ewt-test', 'dev/wnut17-dev', 'test/uner-pud'].map((name) => ({ name, texts: readNames(name) }))
}

export function readGoldDates(): readonly { readonly name: string; readonly texts: readonly GoldDates[] }[] {
  return ['gum-news-open', 'gum-other'].map((name) => ({ name, texts: readLines(`dates/${name}.jsonl`, GoldDates) }))
}
