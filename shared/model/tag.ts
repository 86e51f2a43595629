import { z } from 'zod'
import { TagId } from './ids.ts'

export const tagColors = ['clay', 'moss', 'slate', 'plum', 'teal', 'ochre'] as const
export const TagColor = z.enum(tagColors)
export type TagColor = z.infer<typeof TagColor>

/** A label in a tree; siblings never share a name (compared without case). */
export const Tag = z.object({ id: TagId, name: z.string().trim().min(1).max(80), parent: TagId.nullable(), color: TagColor })
export type Tag = z.infer<typeof Tag>
