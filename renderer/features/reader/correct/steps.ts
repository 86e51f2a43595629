import { assertNever } from '../../../../shared/assert-never.ts'
import type { MentionView } from '../../../../shared/contract/views.ts'
import type { CorrectionAct, CorrectionScope } from '../../../../shared/model/correction.ts'
import type { EntityId } from '../../../../shared/model/ids.ts'
import { mentionTypes, type MentionType } from '../../../../shared/model/mention.ts'
import { normaliseName } from '../../../../shared/text/entity-name.ts'
import type { Span } from './word-edges.ts'

/** Whom a mention's entity is merged into: another entity, or a new one of that name. */
export type Into =
  | { readonly kind: 'entity'; readonly id: EntityId; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }

/** What the reader is about to say of a mention. `choose` is the value it has now, or another of its readings. */
export type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reject' }
  | { readonly kind: 'retype'; readonly to: MentionType | null }
  | { readonly kind: 'respan'; readonly span: Span }
  | { readonly kind: 'merge'; readonly into: Into | null }
  | { readonly kind: 'split'; readonly name: string }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'rule'; readonly act: CorrectionAct }

/** Types whose mentions are names, and so have an entity that can be merged, split and renamed. */
const named: ReadonlySet<MentionType> = new Set(mentionTypes.slice(0, mentionTypes.indexOf('date')))

export function isNamed(type: MentionType): boolean {
  return named.has(type)
}

/** The correction that a step amounts to; null while something is still to be chosen. */
export function actOf(step: Step, mention: MentionView, entityName: string): CorrectionAct | null {
  switch (step.kind) {
    case 'choose':
      return null
    case 'reject':
      return { kind: 'reject' }
    case 'retype':
      return step.to === null || step.to === mention.type ? null : { kind: 'retype', to: step.to }
    case 'respan': {
      const { start, end } = step.span
      return start === mention.start && end === mention.end ? null : { kind: 'respan', start, end }
    }
    case 'merge':
      if (step.into === null) return null
      if (step.into.kind === 'entity') return { kind: 'merge', into: step.into.id, name: step.into.name }
      return splitAs(step.into.name, mention)
    case 'split':
      return splitAs(step.name, mention)
    case 'rename': {
      const name = step.name.trim()
      return name === '' || name === entityName ? null : { kind: 'rename', name }
    }
    case 'rule':
      return step.act
    default:
      return assertNever(step)
  }
}

/** Taking a mention out of its entity needs a name that is not the entity's own. */
function splitAs(name: string, mention: MentionView): CorrectionAct | null {
  const trimmed = name.trim()
  if (trimmed === '' || mention.entity === `${mention.type}:${normaliseName(trimmed)}`) return null
  return { kind: 'split', name: trimmed }
}

/** How far a correction holds unless the reader says otherwise: what is wrong here is wrong wherever it is written so. */
export function firstScope(step: Step): CorrectionScope {
  return step.kind === 'choose' ? 'document' : 'everywhere'
}

/** Mentions of a document that are written like this one and are taken for the same. */
export function writtenAlike(mentions: readonly MentionView[], mention: MentionView): readonly MentionView[] {
  const key = normaliseName(mention.text)
  return mentions.filter((each) => each.type === mention.type && normaliseName(each.text) === key)
}

export interface RuleOption {
  readonly key: 'value' | 'accept' | 'reject' | 'retype' | 'merge'
  readonly step: Step
}

/** What a rule can say of a mention; `value` is what the reader has chosen of its readings. Some need another choice first. */
export function ruleOptions(mention: MentionView, value: CorrectionAct | null): readonly RuleOption[] {
  return [
    ...(value === null ? [] : [{ key: 'value', step: { kind: 'rule', act: value } } satisfies RuleOption]),
    { key: 'accept', step: { kind: 'rule', act: { kind: 'accept' } } },
    { key: 'reject', step: { kind: 'rule', act: { kind: 'reject' } } },
    { key: 'retype', step: { kind: 'retype', to: null } },
    ...(isNamed(mention.type) ? [{ key: 'merge', step: { kind: 'merge', into: null } } satisfies RuleOption] : []),
  ]
}

/** Whether two names may well be of one entity: they share a word of some length, or one is the first letters of the other. */
export function isRelated(name: string, others: readonly string[]): boolean {
  const wordsOf = (words: string) =>
    normaliseName(words)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  const mine = wordsOf(name)
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('')
  return others.some((other) => {
    const theirs = wordsOf(other)
    if (mine.some((word) => word.length > 2 && theirs.includes(word))) return true
    const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
    return short.length === 1 && long.length > 1 && short[0] === initials(long)
  })
}
