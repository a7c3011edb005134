import type { warningsContract } from '#shared/warnings/contract.ts'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'
import { room } from '../work.ts'

/** Warnings taken in and understood. */
export const warningsRoom = room<typeof warningsContract>('warnings', [], {
  'warnings.parse': (work, { text, receivedAt }) => ({
    items: readWarnings(text, { receivedAt, zone: work.room.zone }),
  }),
  'warnings.due': () => [],
})
