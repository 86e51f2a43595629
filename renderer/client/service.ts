import { createClient } from './client.ts'
import { surroundings } from './surroundings.ts'

/** This window's one connection to the service. */
export const service = createClient(surroundings.connect())
