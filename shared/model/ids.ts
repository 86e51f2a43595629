import { z } from 'zod'

/** A document's id: the first 24 hexadecimal digits of the SHA-256 of its original bytes, so the same bytes are one document. */
export const DocumentId = z
  .string()
  .regex(/^[0-9a-f]{24}$/)
  .brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>

const Token = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

export const ChangeId = Token.brand<'ChangeId'>()
export type ChangeId = z.infer<typeof ChangeId>

export const TagId = Token.brand<'TagId'>()
export type TagId = z.infer<typeof TagId>

export const NoteId = Token.brand<'NoteId'>()
export type NoteId = z.infer<typeof NoteId>

export const AnnotationId = Token.brand<'AnnotationId'>()
export type AnnotationId = z.infer<typeof AnnotationId>

export const DecisionId = Token.brand<'DecisionId'>()
export type DecisionId = z.infer<typeof DecisionId>

export const RuleId = Token.brand<'RuleId'>()
export type RuleId = z.infer<typeof RuleId>

export const SavedSearchId = Token.brand<'SavedSearchId'>()
export type SavedSearchId = z.infer<typeof SavedSearchId>

export const ImportId = Token.brand<'ImportId'>()
export type ImportId = z.infer<typeof ImportId>

/** What a chosen or dropped set of files is called once the shell or the host holds their paths; it says nothing about where they are. */
export const Ticket = Token.brand<'Ticket'>()
export type Ticket = z.infer<typeof Ticket>

/** A mention's id within its document, `m<start>-<end>`: mentions never share a span. */
export const MentionId = z
  .string()
  .regex(/^m\d+-\d+$/)
  .brand<'MentionId'>()
export type MentionId = z.infer<typeof MentionId>

/** An entity's id across the library, `<type>:<normalised name>`. */
export const EntityId = z.string().min(3).max(400).brand<'EntityId'>()
export type EntityId = z.infer<typeof EntityId>
