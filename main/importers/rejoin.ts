import type { Block } from '../../shared/model/block.ts'
import { coverage, endsSentence, withInline, wordCount } from './block-shape.ts'
import { joinInline, replaceInline } from './inline-text.ts'

/** Words after which a sentence goes on: articles, prepositions, conjunctions, auxiliaries, titles, and first halves of names. */
const goingOn = new RegExp(
  '(?:^|[\\s(“"])(?:a|an|the|of|in|on|at|to|for|from|by|with|about|into|over|under|between|among|against|during|through|after|before|since|until|than|as|and|or|but|nor|that|which|who|whose|whom|where|when|while|because|if|' +
    'is|are|was|were|be|been|being|has|have|had|will|would|could|should|may|might|must|can|did|does|do|not|its|their|his|her|our|your|my|this|these|those|some|more|most|such|' +
    'der|die|das|den|dem|des|ein|eine|einer|einem|einen|und|oder|aber|dass|mit|von|für|im|in|auf|zu|le|la|les|un|une|des|du|de|et|ou|que|qui|el|los|las|y|o|del|con|por|para|il|lo|gli|di|e|che|и|в|на|с|по|что|не|за|к|от|из|' +
    'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Sgt|Sen|Rep|Gov|St|President|Minister|Chancellor|Senator|Secretary|General|Colonel|Judge|Justice|Sir|Lord|Deputy|Vice|Prime|Foreign|Former|' +
    'United|New|Saudi|Hong|Los|San|Santa|Las|Sri|Costa|Puerto|Islamic|Supreme|Middle|North|South|East|West|Northern|Southern|Eastern|Western|Central|Latin|Soviet|High|Grand|Federal|National|International|World|Great|Royal|Security|Human|Civil|Home|Interior|Defence|Defense|White|Red|Black|Wall|Buenos|Rio|Tel|Abu|Kuala|Addis|Cape|El|La|Al|' +
    '\\p{Lu}\\p{L}{2,}(?:ean|ian|ese|ish))\\.?$',
  'u',
)
const opener =
  /^(?:the|a|an|in|on|at|he|she|it|they|we|i|you|but|and|this|that|these|those|there|however|meanwhile|also|after|before|as|for|if|when|while|since|although|some|many|most|all|both|one|two|three|no|not|according|last|earlier|later|its|his|her|their|what|who|how|why|where|from|with|by|to)\b/iu

/** Whether two paragraphs are one sentence that the end of a page split. */
export function continues(first: string, second: string): boolean {
  if (endsSentence(first) || first === '' || second === '') return false
  const words = wordCount(first)
  if (/\p{L}[-\u2010]$/u.test(first) && /^\p{Ll}/u.test(second)) return words >= 3
  if (!/[\p{L}\p{N},\-–—”’")%]$/u.test(first) || words < 6) return false
  if (/^[“"([‘]?\p{Ll}/u.test(second)) return words >= 8 || /[,\-–—]$/u.test(first) || goingOn.test(first)
  if (!/^[\p{L}\p{N}“"‘$€£]/u.test(second)) return false
  if (goingOn.test(first)) return endsSentence(second) || wordCount(second) >= 6
  const unclosed = (first.match(/“/gu)?.length ?? 0) > (first.match(/”/gu)?.length ?? 0)
  if (unclosed && !second.startsWith('“') && second.includes('”') && words >= 10 && !opener.test(second)) return true
  return (
    words >= 25 &&
    endsSentence(second) &&
    !opener.test(second) &&
    /\p{Ll}[\p{L},]*$|\p{Lu}\p{Ll}+$/u.test(first) &&
    !/^\p{Lu}\p{L}+\s+\p{Lu}\p{L}+(?:\s+\p{Lu})?/u.test(second) &&
    /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(second)
  )
}

function isRunning(block: Block | undefined): block is Extract<Block, { kind: 'paragraph' | 'quote' }> {
  if (block === undefined || block.role !== 'body' || block.text.length > 15_000) return false
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return false
  return coverage(block, 'strong') < 0.95 && !/^https?:\/\/\S+$/u.test(block.text)
}

/** Joins paragraphs that the end of a page split in the middle of a sentence; a word the split broke at a hyphen is whole again. */
export function rejoinSentences(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const before = result.at(-1)
    if (isRunning(before) && isRunning(block) && before.kind === block.kind && continues(before.text, block.text)) {
      const broken = /\p{Ll}[-\u2010]$/u.test(before.text) && /^\p{Ll}/u.test(block.text)
      const first = broken ? replaceInline(before, /[-\u2010]$/gu, '') : before
      result[result.length - 1] = withInline(before, joinInline(first, block, broken ? '' : ' '))
    } else result.push(block)
  }
  return result
}
