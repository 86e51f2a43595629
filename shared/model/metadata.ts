import { z } from 'zod'
import { IsoDay } from './mention-value.ts'

/** What a document says of itself. `date` is the ISO day of publication; `language` a BCP 47 primary tag such as `en`. */
export const Metadata = z.object({
  title: z.string(),
  authors: z.array(z.string()),
  agency: z.string().nullable(),
  date: IsoDay.nullable(),
  publisher: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  language: z.string().nullable(),
})
export type Metadata = z.infer<typeof Metadata>
