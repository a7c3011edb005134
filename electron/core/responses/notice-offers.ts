import { plusMinutes } from '#shared/base/instant.ts'
import type { ResponseLevel } from '#shared/responses/level.ts'
import { reminders } from '#shared/responses/plan-samples.ts'
import type { NoticeOffer } from '#shared/responses/proposal.ts'
import type { ResponseChange } from '#shared/responses/step.ts'
import type { WarningAction } from '#shared/warnings/read-warning.ts'
import type { Work } from '../work.ts'
import { putOffOf } from './deferral.ts'

const changes: Record<WarningAction, ResponseChange> = {
  issue: 'activate',
  continue: 'extend',
  update: 'adjust',
  upgrade: 'adjust',
  downgrade: 'adjust',
  lift: 'terminate',
}

/** Notices of responses that came in lately as texts and were not taken over yet, newest first. */
export function noticeOffers(work: Work): NoticeOffer[] {
  const since = plusMinutes(work.now, -60 * reminders.noticeHours)
  return work.db
    .all<{ id: number }>(
      `SELECT m.id FROM warning_message m WHERE m.chain IS NULL AND m.issued_at >= ? AND m.standing = 'notice' AND m.status <> 'test'
         AND NOT EXISTS (SELECT 1 FROM response_step s WHERE s.room = m.room AND s.message = m.id)
       ORDER BY m.issued_at DESC LIMIT 50`,
      since,
    )
    .map(({ id }) => offerOf(work, id))
}

function offerOf(work: Work, id: number): NoticeOffer {
  const { action, facts, issuedAt } = work.call('warnings.message', { id })
  const key = `notice/${id}`
  const offer = {
    key,
    facts: [action, facts.responseLevel ?? 0].join(' '),
    message: id,
    change: changes[action],
    level: facts.responseLevel as ResponseLevel | null,
    hazard: facts.hazard,
    issuers: facts.issuers,
    issuedAt,
    text: facts.text || facts.headline,
    exercise: facts.status === 'exercise',
  }
  return { ...offer, putOff: putOffOf(work, offer) }
}
