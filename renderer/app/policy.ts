import { z } from 'zod'

// Subtle: the page's policy forbids making code from strings, so zod must not even try; this has to run before any schema is used.
z.config({ jitless: true })
