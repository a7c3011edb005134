import type { warningsContract } from '#shared/warnings/contract.ts'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'
import { room } from '../work.ts'
import { closeLapsed, step } from './acts.ts'
import { inForceAt, storyOf } from './chains.ts'
import { answer, correct, withdraw } from './correcting.ts'
import { due } from './due.ts'
import { fileHandlers } from './files/handlers.ts'
import { guideOf } from './guides.ts'
import { held, list, receipt, receipts } from './listing.ts'
import { messageOf } from './messages.ts'
import { warningTables } from './rows.ts'
import { enter, take } from './taking.ts'
import { setType, typesOf } from './types.ts'

/** Warnings taken in, understood and answered for. */
export const warningsRoom = room<typeof warningsContract>('warnings', warningTables, {
  ...fileHandlers,
  'warnings.parse': (work, { text, receivedAt }) => ({
    items: readWarnings(text, { receivedAt, zone: work.room.zone }),
  }),
  'warnings.take': take,
  'warnings.enter': enter,
  'warnings.inForce': (work, { at = work.now, status }) => ({
    at,
    status,
    warnings: inForceAt(work.db, at, status),
  }),
  'warnings.list': list,
  'warnings.chain': (work, { id }) => storyOf(work.db, id, work.now),
  'warnings.message': (work, { id }) => messageOf(work.db, id),
  'warnings.held': held,
  'warnings.answer': answer,
  'warnings.correct': correct,
  'warnings.withdraw': withdraw,
  'warnings.step': step,
  'warnings.closeLapsed': closeLapsed,
  'warnings.receipts': receipts,
  'warnings.receipt': receipt,
  'warnings.types': (work) => typesOf(work.db),
  'warnings.setType': setType,
  'warnings.guide': (work, { hazard, colour }) => ({ guide: guideOf(work.db, hazard, colour) }),
  'warnings.due': due,
})
