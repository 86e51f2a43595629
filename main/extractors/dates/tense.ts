const word = "[\\p{L}'’-]+"
/** What is to come: with the words that belong to it, so that "will be held" is no past. */
const future = new RegExp(
  `(?<!\\p{L})(?:(?:will|won['’]t|\\p{L}+['’]ll|shall|would|(?:is|are|was|were) to|to be|going to|(?:set|due|expected|scheduled|planned|slated|likely|about|ready|prepar(?:es?|ing)|plans?|planning|hopes?|hoping|intends?|expects?|aims?|vows?|promises?) to)(?: ${word}){0,4}|(?<!(?:a|an|the|its|their|his|her|as|previously) )(?:set|due|expected|scheduled|planned|slated|proposed)(?: (?:for|on|in|to|by|that|${word}))?|(?:upcoming|deadline|next|tomorrow|coming)(?: (?:for|on|in|to|by|that|${word}))?|(?:begins|opens|starts|meets|resumes?|convenes|faces|takes? effect|takes? place|expires?|goes? to the polls|go to the polls|returns|arrives|leaves|travels|visits|(?:is|are) (?:also )?\\p{L}{2,16}ing)(?: ${word}){0,2})(?!\\p{L})`,
  'gu',
)
const past = new RegExp(
  `(?<!\\p{L})(?:was|were|had|did|said|told|came|went|took|made|gave|began|met|held|won|lost|left|died|became|saw|got|found|kept|fell|rose|wrote|spoke|brought|thought|ran|sent|struck|shot|hit|blew|broke|beat|set off|put|hurt|sank|flew|led|fled|built|bought|sold|stood|sat|drew|grew|threw|sought|fought|taught|caught|swept|[\\p{Ll}]{1,19}(?<!ne|inde|hundr|spe|se|fe|ble|bre|we|exce|proce|succe|he|plann|propos|schedul|expect|slat)ed)(?!\\p{L})`,
  'gu',
)
const reach = 160

/** Where the last (or the first) hit of a pattern ends (begins); -1 where there is none. */
function lastEnd(pattern: RegExp, text: string): number {
  let end = -1
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
}

function firstStart(pattern: RegExp, text: string): number {
  const at = text.search(pattern)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/**
 * What the sentence around an expression says of time. A date mostly follows its verb ("said Monday that it will …", "will be held Monday"), so
 * that the nearest verb before it decides, then the first after it. Looks at most 160 code units each way.
 */
export function tenseAround(text: string, start: number, end: number): 'past' | 'future' | 'unclear' {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.!?;]\s|\n/u)
      .at(-1) ?? ''
  const after = text.slice(end, end + reach).split(/[.!?;](?:\s|$)|\n/u)[0] ?? ''
  const [done, toCome] = [lastEnd(past, before), lastEnd(future, before)]
  if (done >= 0 || toCome >= 0) return toCome >= done ? 'future' : 'past'
  const [doneAfter, toComeAfter] = [firstStart(past, after), firstStart(future, after)]
  if (doneAfter === toComeAfter) return 'unclear'
  return doneAfter < toComeAfter ? 'past' : 'future'
}
