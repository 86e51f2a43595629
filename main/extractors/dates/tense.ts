const future =
  /(?:^|[^\p{L}])(?:will|won['’]t|'ll|’ll|shall|going to|(?:is|are) (?:set|due|expected|scheduled|planned|to|slated|likely|about) |plans? to|planning|expects? to|hopes? to|intends? to|upcoming|next|scheduled for|due (?:on|in|to)|tomorrow|deadline|to be held)(?![\p{L}])/iu
const past =
  /(?:^|[^\p{L}])(?:was|were|had|did|said|told|came|went|took|made|gave|began|met|held|won|lost|left|died|became|saw|got|found|kept|fell|rose|wrote|spoke|brought|thought|ran|sent|\p{L}{2,20}ed)(?![\p{L}])/iu
const reach = 160

/** What the sentence around an expression says of time; a future form near it weighs more than a past one. Looks at most 160 code units each way. */
export function tenseAround(text: string, start: number, end: number): 'past' | 'future' | 'unclear' {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.!?;]\s|\n/u)
      .at(-1) ?? ''
  const after = text.slice(end, end + reach).split(/[.!?;]\s|\n/u)[0] ?? ''
  const clause = `${before.split(/, (?=who|which|after|before|but|and)/u).at(-1) ?? before} ${after.split(/, (?=who|which|after|before|but|and)/u)[0] ?? after}`
  if (future.test(clause)) return 'future'
  if (past.test(clause) || past.test(before)) return 'past'
  return future.test(before) ? 'future' : 'unclear'
}
