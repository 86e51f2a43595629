import { z } from 'zod'

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['small', 'normal', 'large']),
  /** Mentions below this confidence are shown as unsure; 0 to 1. */
  sureFrom: z.number().min(0).max(1),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings: Settings = { theme: 'system', textSize: 'normal', sureFrom: 0.8 }
