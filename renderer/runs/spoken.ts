import type { Spoken } from './use-working.ts'

/** Nobody was spoken with, and it was just now. */
export const noOne: Spoken = { contact: null, party: null }
