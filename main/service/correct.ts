import { randomUUID } from 'node:crypto'
import { ProblemError } from '../../shared/contract/result.ts'
import type { CorrectionPreview } from '../../shared/contract/correction-views.ts'
import type { MentionView } from '../../shared/contract/views.ts'
import type { Correction, CorrectionAct, CorrectionScope, CorrectionTarget } from '../../shared/model/correction.ts'
import { type DocumentId, type EntityId, RuleId } from '../../shared/model/ids.ts'
import type { Review } from '../../shared/model/review.ts'
import type { Rule, RuleEffect } from '../../shared/model/rule.ts'
import { entityIdOf, entityTypeOf } from '../../shared/text/entity-name.ts'
import { problem } from '../../shared/words/problems.ts'
import { nameOf, writingsOf } from '../search/correction-reach.ts'
import type { Operation } from '../storage/operations.ts'
import type { StoreReader } from '../storage/store.ts'
import { mustBeSpan } from './decide-mention.ts'
import { adding, deciding, makeRoom } from './decisions.ts'
import type { Desk } from './desk.ts'
import { reviewed, type LoadedDocument, type ReviewedDocument } from './document-loader.ts'
import type { HandlersOf } from './handlers.ts'
import { effectOnName, effectOnOneName, effectsOnEntity, labelOf, verdictOf, type Subject } from './plan-correction.ts'
import { seenEverywhere, seenInDocument, seenUnderOwnRules, type Seen } from './preview-correction.ts'

type InDocument = Extract<CorrectionTarget, { kind: 'mention' | 'span' }>
type InLibrary = Extract<CorrectionTarget, { kind: 'name' | 'entity' }>

function notThere(what: string): ProblemError {
  return new ProblemError(problem('not-found', { what }))
}

function impossible(detail: string): ProblemError {
  return new ProblemError(problem('bad-correction', { detail }))
}

/** A mention or span with its document, as things stand. */
interface Place {
  readonly loaded: LoadedDocument
  readonly review: Review
  readonly whole: ReviewedDocument
  readonly mention: MentionView | null
  readonly span: { readonly start: number; readonly end: number }
  readonly subject: Subject
}

async function placeOf(desk: Desk, target: InDocument, act: CorrectionAct, review: Review): Promise<Place> {
  const loaded = await desk.loader.dated(target.document, review)
  const whole = reviewed(loaded, review, desk.loader.book)
  if (target.kind === 'span') {
    mustBeSpan(loaded.layout, target.start, target.end)
    if (act.kind !== 'add') throw impossible('a selection can only be marked as a mention')
    const text = loaded.layout.text.slice(target.start, target.end)
    return {
      loaded,
      review,
      whole,
      mention: null,
      span: target,
      subject: { text, type: act.type, entity: entityIdOf(act.type, text), name: text },
    }
  }
  const mention = whole.mentions.find(({ id }) => id === target.mention)
  if (mention === undefined) throw notThere('This mention')
  const name = whole.entities.find(({ id }) => id === mention.entity)?.name ?? mention.text
  const { text, type, entity } = mention
  return { loaded, review, whole, mention, span: mention, subject: { text, type, entity, name } }
}

/** The words that new edges hold; the mention's own where the correction is not about edges. */
function wordsUnder({ layout }: LoadedDocument, act: CorrectionAct, subject: Subject): string {
  if (act.kind !== 'respan') return subject.text
  mustBeSpan(layout, act.start, act.end)
  return layout.text.slice(act.start, act.end)
}

/** The entity that a mention with new edges stays with: its own, unless the new words are a name that is known already. */
function entityKept(desk: Desk, { whole, subject }: Place, words: string): { id: EntityId; name: string } | null {
  const own = entityIdOf(subject.type, words)
  const isKnown =
    whole.entities.some(({ id, names }) => id === own || (id !== subject.entity && names.includes(words))) ||
    desk.index.ask(({ database }) => nameOf(database, own)) !== null
  return isKnown || own === subject.entity ? null : { id: subject.entity, name: subject.name }
}

/** What a correction of a mention or a span does to everything written like it. */
function effectsOf(desk: Desk, place: Place, act: CorrectionAct): RuleEffect[] {
  const words = wordsUnder(place.loaded, act, place.subject)
  const effect = effectOnName(act, place.subject, words)
  const kept = act.kind === 'respan' ? entityKept(desk, place, words) : null
  if (kept === null) return [effect]
  const from = entityIdOf(place.subject.type, words)
  return [effect, { kind: 'assign', text: words, from, into: kept.id, name: kept.name }]
}

function stepsHere(desk: Desk, place: Place, act: CorrectionAct, document: DocumentId): Operation[] {
  const { loaded, review, mention, span } = place
  const { text } = loaded.layout
  if (mention === null) return act.kind === 'add' ? adding(text, review, document, span, { type: act.type, value: null }) : []
  if (act.kind !== 'respan') return deciding(text, review, document, mention, verdictOf(act, mention))
  const kept = entityKept(desk, place, wordsUnder(place.loaded, act, place.subject))
  const steps = adding(text, review, document, act, { type: mention.type, value: null, entity: kept })
  const apart = act.end <= mention.start || mention.end <= act.start
  return apart ? [...deciding(text, review, document, mention, { kind: 'reject' }), ...steps] : steps
}

/** Renaming is about an entity of the library, wherever it is asked for. */
function scopeOf({ target, act, scope }: Correction): CorrectionScope {
  return target.kind === 'name' || target.kind === 'entity' || act.kind === 'rename' ? 'everywhere' : scope
}

function newRule(effect: RuleEffect): Rule {
  return { id: RuleId.parse(randomUUID()), at: new Date().toISOString(), on: true, effect }
}

/** The step that makes a rule; one that said the same before gives way, so that the list holds each thing once. */
function ruling(rules: readonly Rule[], effect: RuleEffect, document: DocumentId | null): Operation[] {
  const same = rules.find((rule) => JSON.stringify(rule.effect) === JSON.stringify(effect))
  const gone: Operation[] = same === undefined ? [] : [{ kind: 'rule', document, before: same, after: null }]
  return [...gone, { kind: 'rule', document, before: null, after: newRule(effect) }]
}

/** A rule never reaches what was decided singly, so where the reader decided on the very mention before, that is decided anew as well. */
function alsoHere(desk: Desk, place: Place, act: CorrectionAct, document: DocumentId): Operation[] {
  const { loaded, review, span } = place
  if (act.kind === 'rename' || makeRoom(loaded.layout.text, review, document, span).length === 0) return []
  return stepsHere(desk, place, act, document)
}

function subjectInLibrary(desk: Desk, target: InLibrary): Subject {
  const name = desk.index.ask(({ database }) => nameOf(database, target.entity))
  if (name === null) throw notThere('This entity')
  return { entity: target.entity, type: entityTypeOf(target.entity), name, text: target.kind === 'name' ? target.text : name }
}

function effectsInLibrary(desk: Desk, target: InLibrary, act: CorrectionAct): RuleEffect[] {
  const subject = subjectInLibrary(desk, target)
  if (target.kind === 'name') return [effectOnOneName(act, subject)]
  return effectsOnEntity(
    act,
    subject,
    desk.index.ask(({ database }) => writingsOf(database, target.entity)),
  )
}

async function stepsInDocument(
  desk: Desk,
  reader: StoreReader,
  correction: Correction,
  target: InDocument,
): Promise<{ place: Place; steps: Operation[] }> {
  const { act } = correction
  const place = await placeOf(desk, target, act, await reader.review(target.document))
  const scope = scopeOf(correction)
  if (scope === 'here') return { place, steps: stepsHere(desk, place, act, target.document) }
  const [rules, holds] = scope === 'document' ? [place.review.rules, target.document] : [reader.library.rules, null]
  return {
    place,
    steps: [
      ...alsoHere(desk, place, act, target.document),
      ...effectsOf(desk, place, act).flatMap((effect) => ruling(rules, effect, holds)),
    ],
  }
}

async function see(desk: Desk, correction: Correction): Promise<Seen> {
  const { target, act } = correction
  if (target.kind === 'name' || target.kind === 'entity') return seenEverywhere(desk, effectsInLibrary(desk, target, act), null)
  const review = await desk.store.review(target.document)
  const place = await placeOf(desk, target, act, review)
  const scope = scopeOf(correction)
  if (scope === 'here') {
    const decisions = stepsHere(desk, place, act, target.document).reduce(
      (list, step) =>
        step.kind !== 'decision' ? list : step.after === null ? list.filter(({ id }) => id !== step.before?.id) : [...list, step.after],
      review.decisions,
    )
    return seenInDocument(place.whole, reviewed(place.loaded, { ...review, decisions }, desk.loader.book))
  }
  const effects = effectsOf(desk, place, act)
  if (scope === 'document') return seenUnderOwnRules(desk, place.loaded, review, effects.map(newRule))
  return seenEverywhere(desk, effects, target.document)
}

async function preview(desk: Desk, correction: Correction): Promise<CorrectionPreview> {
  // Counts of a library whose index is being brought up to date are those of a moment ago; the reader does not wait for it.
  if (desk.index.progress === null) await desk.index.settled()
  const chosen = scopeOf(correction)
  const seen = await see(desk, correction)
  const { kind } = correction.target
  const offered: readonly CorrectionScope[] =
    kind === 'name' || kind === 'entity' || correction.act.kind === 'rename' ? ['everywhere'] : ['here', 'document', 'everywhere']
  const scopes = await Promise.all(
    offered.map(async (scope) => {
      const { mentions, documents } = scope === chosen ? seen : await see(desk, { ...correction, scope })
      return { scope, mentions, documents }
    }),
  )
  return { ...seen, scopes }
}

export function correct(desk: Desk): HandlersOf<'correction:preview' | 'correction:make'> {
  return {
    'correction:preview': (correction) => preview(desk, correction),

    'correction:make': async (correction) => {
      const { target, act } = correction
      const { mentions, documents } = await see(desk, correction)
      await desk.change(async (reader) => {
        if (target.kind === 'mention' || target.kind === 'span') {
          const { place, steps } = await stepsInDocument(desk, reader, correction, target)
          return { label: labelOf(act, place.subject), operations: steps }
        }
        const steps = effectsInLibrary(desk, target, act).flatMap((effect) => ruling(reader.library.rules, effect, null))
        return { label: labelOf(act, subjectInLibrary(desk, target)), operations: steps }
      })
      return { mentions, documents }
    },
  }
}
