import type { Format } from '../../shared/model/document.ts'
import { formatOfName } from './formats.ts'
import { takeFrontMatter } from './front-matter.ts'

const sampleLength = 60_000

/** Which format a text is in, by its file's name and by what it holds: a `.txt` may hold a saved Markdown article or a page. */
export function sniffFormat(name: string, text: string): Format {
  const named = formatOfName(name)
  const sample = text.slice(0, sampleLength)
  if (named === 'html' || opensAsPage(sample)) return 'html'
  if (named === 'markdown') return 'markdown'
  return looksLikeMarkdown(sample) ? 'markdown' : 'text'
}

function opensAsPage(sample: string): boolean {
  const start = sample.slice(0, 2_000).replace(/^\s+|<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*/gu, '')
  return /^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/iu.test(start)
}

interface Sign {
  readonly pattern: RegExp
  readonly weight: number
  readonly most: number
}

const signs: readonly Sign[] = [
  { pattern: /(?:^|\n[ \t]*\n)#{1,6} +\S[^\n]*(?=\n[ \t]*\n|\n?$)/gu, weight: 2, most: 4 },
  { pattern: /!?\[[^\]\n]{1,300}\]\((?:[^()\s]|\([^()\s]*\)){1,600}(?:\s+"[^"\n]*")?\)/gu, weight: 3, most: 6 },
  { pattern: /(?<![\w*])\*\*(?=\S)[^*\n]{1,200}\S?\*\*(?![\w*])/gu, weight: 1.5, most: 3 },
  { pattern: /(?<![\w*\\])[*_](?=[\p{L}“"])[^*_\n]{2,120}[*_](?![\w*])/gu, weight: 0.5, most: 1 },
  { pattern: /^(?:```|~~~)[\w-]*[ \t]*$/gmu, weight: 1.5, most: 3 },
  { pattern: /^\[[^\]\n]{1,60}\]:[ \t]+\S+/gmu, weight: 1.5, most: 3 },
  { pattern: /\\[$.#*_[\]()!-]/gu, weight: 0.7, most: 2 },
  { pattern: /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$/gmu, weight: 2, most: 2 },
  { pattern: /^> \S/gmu, weight: 0.2, most: 0.6 },
]
const enough = 3

function looksLikeMarkdown(sample: string): boolean {
  const { fields, rest } = takeFrontMatter(sample)
  if (fields.size > 0 && /^\s*---/u.test(sample)) return true
  let score = 0
  for (const { pattern, weight, most } of signs) {
    let found = 0
    for (const _ of rest.matchAll(pattern)) {
      found += weight
      if (found >= most) break
    }
    score += Math.min(found, most)
  }
  return score >= enough
}
