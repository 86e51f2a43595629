import { z } from 'zod'
import { AnnotationId } from './ids.ts'
import { Selector } from './selector.ts'

/** A reader's highlight on a span, with a comment or without (W3C Web Annotation: target selector and body). */
export const Annotation = z.object({
  id: AnnotationId,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  target: Selector,
  comment: z.string().nullable(),
})
export type Annotation = z.infer<typeof Annotation>
