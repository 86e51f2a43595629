import { randomUUID } from 'node:crypto'
import { ProblemError } from '../../shared/contract/result.ts'
import type { Annotation } from '../../shared/model/annotation.ts'
import { AnnotationId } from '../../shared/model/ids.ts'
import type { Review } from '../../shared/model/review.ts'
import { describeSpan, isSpan } from '../../shared/text/anchoring.ts'
import { problem } from '../../shared/words/problems.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'

function mustFind(review: Review, id: AnnotationId): Annotation {
  const annotation = review.annotations.find((candidate) => candidate.id === id)
  if (annotation === undefined) throw new ProblemError(problem('not-found', { what: 'This highlight' }))
  return annotation
}

function trimmed(comment: string | null): string | null {
  return comment === null || comment.trim() === '' ? null : comment.trim()
}

export function annotate(desk: Desk): HandlersOf<'annotation:create' | 'annotation:edit' | 'annotation:delete'> {
  return {
    'annotation:create': async ({ document, start, end, comment }) => {
      const { layout } = await desk.loader.load(document)
      if (!isSpan(layout.text, start, end)) throw new ProblemError(problem('bad-span', { detail: 'it lies outside the text' }))
      if (layout.text.slice(start, end).trim() === '') throw new ProblemError(problem('bad-span', { detail: 'it holds no words' }))
      const at = new Date().toISOString()
      const id = AnnotationId.parse(randomUUID())
      const after: Annotation = {
        id,
        createdAt: at,
        updatedAt: at,
        target: describeSpan(layout.text, start, end),
        comment: trimmed(comment),
      }
      await desk.change(() => ({
        label: { code: after.comment === null ? 'highlight' : 'comment', params: {} },
        operations: [{ kind: 'annotation', document, before: null, after }],
      }))
      return { id }
    },

    'annotation:edit': async ({ document, id, comment }) => {
      desk.mustHave([document])
      await desk.change(async (reader) => {
        const before = mustFind(await reader.review(document), id)
        const after = { ...before, comment: trimmed(comment), updatedAt: new Date().toISOString() }
        if (after.comment === before.comment) return null
        return { label: { code: 'comment', params: {} }, operations: [{ kind: 'annotation', document, before, after }] }
      })
      return {}
    },

    'annotation:delete': async ({ document, id }) => {
      desk.mustHave([document])
      await desk.change(async (reader) => {
        const before = mustFind(await reader.review(document), id)
        return { label: { code: 'annotation-delete', params: {} }, operations: [{ kind: 'annotation', document, before, after: null }] }
      })
      return {}
    },
  }
}
