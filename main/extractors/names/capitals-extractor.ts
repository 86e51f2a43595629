import type { Mention } from '../../../shared/model/mention.ts'
import type { Extractor, ExtractorInput } from '../extractor.ts'
import { isEnglish } from '../is-english.ts'
import { mentionIn } from '../found.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { classifyRun } from './classify-run.ts'
import { runsOf } from './runs.ts'
import { isTitleCase, type Token, tokensOf } from './tokens.ts'

/** In other languages capitals and the small words before them say other things: only the surer clues hold there. */
const foreignFloor = 0.7

/** Reads runs of capitalised words by what stands in and around them: titles, given names, words such as Ministry or River. */
export const capitalsExtractor: Extractor = {
  name: 'capitals',
  version: '1',
  extract(input) {
    const lowercase = lowercaseWords(input)
    const floor = isEnglish(input) ? 0 : foreignFloor
    return passagesOf(input)
      .flatMap((passage) => inPassage(passage, lowercase))
      .filter((mention) => mention.confidence >= floor)
  },
}

/** Words the document also writes small: at the start of a sentence they are no names. */
function lowercaseWords(input: ExtractorInput): ReadonlySet<string> {
  const words = new Set<string>()
  for (const match of input.text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu)) words.add(match[0])
  return words
}

function inPassage(passage: Passage, lowercase: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = []
  for (const line of linesOf(tokensOf(passage.text))) {
    if (isTitleCase(line, passage.text) && line.length > 4) continue
    for (const run of runsOf(line, lowercase)) {
      const found = classifyRun(run, line[run.from - 1], line[run.from + run.tokens.length])
      const first = found?.tokens[0]
      const last = found?.tokens.at(-1)
      if (found === null || first === undefined || last === undefined) continue
      const { type, confidence, reason } = found
      mentions.push(
        mentionIn(passage, {
          start: first.start,
          end: endOf(passage.text, last),
          type,
          confidence,
          code: reason.code,
          params: reason.params,
        }),
      )
    }
  }
  return mentions
}

/** The full stop of an abbreviation is a part of the name, also where it ends the sentence: Apple Inc., Robert Downey Jr. */
function endOf(text: string, last: Token): number {
  return text[last.end] === '.' && /^(?:Jr|Sr|Inc|Ltd|Corp|Co|Bros|\p{Lu})$/u.test(last.word) ? last.end + 1 : last.end
}

function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = []
  let line: Token[] = []
  for (const token of tokens) {
    if (token.gap.includes('\n') && line.length > 0) {
      lines.push(line)
      line = []
    }
    line.push(token)
  }
  if (line.length > 0) lines.push(line)
  return lines
}
