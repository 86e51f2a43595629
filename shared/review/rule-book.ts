import type { EntityId } from '../model/ids.ts'
import type { Rule, RuleEffect } from '../model/rule.ts'
import { normaliseName } from '../text/entity-name.ts'

type Moving = Extract<RuleEffect, { kind: 'merge' | 'assign' }>

/** One rule that is on, with its words as they are compared. */
export interface Article {
  readonly rule: Rule
  readonly effect: RuleEffect
  /** The normalised `text` of the rules that are about how something is written, empty for the others. */
  readonly key: string
}

/** The rules that hold for a document, in their order: the library's, then its own. Made once and used for many documents. */
export class RuleBook {
  readonly articles: readonly Article[]

  constructor(rules: readonly Rule[]) {
    this.articles = rules
      .filter(({ on }) => on)
      .map((rule) => ({ rule, effect: rule.effect, key: 'text' in rule.effect ? normaliseName(rule.effect.text) : '' }))
  }

  get isEmpty(): boolean {
    return this.articles.length === 0
  }

  /** The book with a document's own rules after these. */
  with(rules: readonly Rule[]): RuleBook {
    if (rules.length === 0) return this
    return new RuleBook([...this.articles.map(({ rule }) => rule), ...rules])
  }

  /** Where the first `until` rules lead an entity that is written `key`: each builds on what those before it made of it. */
  lead(entity: EntityId, key: string, until = this.articles.length): { readonly entity: EntityId; readonly rule: Rule | null } {
    let at = entity
    let by: Rule | null = null
    for (const { effect, rule, key: written } of this.articles.slice(0, until)) {
      if (effect.kind !== 'merge' && effect.kind !== 'assign') continue
      if (!moves(effect, written, at, key)) continue
      at = effect.into
      by = rule
    }
    return { entity: at, rule: by }
  }

  /** Where merges alone lead an entity: for mentions that a reader put to it one by one, whatever they are written like. */
  merged(entity: EntityId): EntityId {
    let at = entity
    for (const { effect } of this.articles) if (effect.kind === 'merge' && effect.from === at) at = effect.into
    return at
  }

  /** Adds the names that rules give to entities: one given by renaming beats what the document says, the others only fill in. */
  nameInto(names: Map<EntityId, string>): void {
    for (const { effect } of this.articles) {
      if (effect.kind === 'rename') names.set(effect.entity, effect.name)
      else if ((effect.kind === 'merge' || effect.kind === 'assign') && !names.has(effect.into)) names.set(effect.into, effect.name)
    }
  }
}

/** Whether a rule about entities is about this one, written so. */
export function moves(effect: Moving, written: string, entity: EntityId, key: string): boolean {
  return effect.from === entity && (effect.kind === 'merge' || written === key)
}

export const noRules = new RuleBook([])
