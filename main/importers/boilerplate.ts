import type { Block } from '../../shared/model/block.ts'
import { coverage, withRole, wordCount } from './block-shape.ts'

const patterns: readonly RegExp[] = [
  /^(?:\W*advertis(?:e|ing|ements?)\W*(?:\bcontinue reading\b.*)?|anzeige|publicité|publicidad|pubblicità|реклама|sponsored(?: content)?|story continues below.*|continue reading(?: below| the main story)?|skip (?:to|past) .*)$/iu,
  /^(?:\W*(?:share|tweet|pin|email|e-mail|print|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|messenger|copy(?: link)?|link copied!?|save|bookmark|comments?|teilen|drucken|merken|partager|compartir|condividi|поделиться|like|follow|subscribe|sign (?:up|in)|log in|listen(?: to (?:this )?article)?|on|via|this|article|by|to|and|with|friends?)\b[\s|,•·/()\d]*)+$/iu,
  /^\W*(?:sign up|subscribe|register|join)\b.{0,200}\b(?:newsletters?|e-?mails?|inbox|updates?|alerts?|podcast|channel|today|digest|briefing|free|now)\b/isu,
  /^\W*(?:get|receive)\b.{0,120}\b(?:newsletter|inbox|delivered)\b/isu,
  /^\W*(?:follow|like|find|join|connect with)\s+(?:us|\w+(?: \w+){0,3})\s+on\s+(?:facebook|twitter|x|instagram|telegram|whatsapp|linkedin|youtube|google news|social media)\b/iu,
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены)\b/iu,
  /^\W*(?:©|\(c\)|copyright\b)\s*(?:©\s*)?(?:\d{4}|by\b|\p{Lu})/iu,
  /\b(?:this (?:site|website|page) uses cookies|we use cookies|cookie (?:policy|settings|preferences)|accept (?:all )?cookies)\b/iu,
  /^\W*(?:terms of (?:use|service)|privacy policy|contact us|about us|newsletters?|log ?in|sign in|subscribe(?: now)?|menu|search|home|back to top|load more.*|show more|see all.*|view (?:all )?comments?.*|leave a comment|post a comment|\d+ comments?|no comments(?: yet)?|loading\W*|your browser does not support.*|enable javascript.*|please enable javascript.*)\W*$/iu,
]

/** Whether a line belongs to the page around an article (sharing, adverts, newsletters, rights) rather than to it. */
export function isBoilerplate(text: string): boolean {
  if (text.length > 320 || wordCount(text) > 45) return false
  return patterns.some((pattern) => pattern.test(text.trim()))
}

/** Gives the role boilerplate to what belongs to the page around an article, menus of links at either end with it. `head` is where the text proper begins. */
export function markBoilerplate(blocks: readonly Block[], head: number): Block[] {
  const menus = menuItems(blocks, head)
  return blocks.map((block, index) => {
    if (block.role !== 'body' || block.kind === 'table' || block.kind === 'code' || block.kind === 'figure') return block
    return menus.has(index) || isBoilerplate(block.text) ? withRole(block, 'boilerplate') : block
  })
}

const shortestMenu = 3

function menuItems(blocks: readonly Block[], head: number): ReadonlySet<number> {
  const items = new Set<number>()
  const tail = blocks.length - Math.max(6, Math.floor(blocks.length * 0.1))
  let run: number[] = []
  const finish = (): void => {
    const first = run[0] ?? 0
    if (run.length >= shortestMenu && (first < head || first >= tail)) for (const index of run) items.add(index)
    run = []
  }
  for (const [index, block] of blocks.entries()) {
    const isEntry = block.kind === 'list-item' && block.role === 'body' && wordCount(block.text) <= 5 && coverage(block, 'link') > 0.9
    if (isEntry) run.push(index)
    else finish()
  }
  finish()
  return items
}
