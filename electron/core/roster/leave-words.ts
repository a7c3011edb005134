import { dateTime } from '#shared/base/clock-face.ts'
import type { Absence } from '#shared/roster/absence.ts'
import type { AbsenceEvent } from '#shared/roster/absence-step.ts'
import type { Work } from '../work.ts'
import { type StepBy, stepName } from './change-party.ts'

/** Which line everything that happens to a leave writes into the log. */
const lines: Record<AbsenceEvent, { notice: string }> = {
  asked: { notice: 'roster.leaveAsked' },
  entered: { notice: 'roster.leaveEntered' },
  approved: { notice: 'roster.leaveApproved' },
  refused: { notice: 'roster.leaveRefused' },
  withdrawn: { notice: 'roster.leaveWithdrawn' },
  ended: { notice: 'roster.leaveEnded' },
}

/** Writes what just happened to a leave into the log. */
export function noteLeave(
  work: Work,
  leave: Absence,
  { event, by, note }: { event: AbsenceEvent; by: StepBy; note: string },
): void {
  const because = note === '' ? '' : work.words('notices:roster.because', { reason: note })
  work.call('log.notice', {
    ...lines[event],
    fields: { by: stepName(work, by), what: leaveWords(work, leave), because },
  })
}

/** A leave in words: whose, which kind, when; out of the area also where and who acts. */
export function leaveWords(
  work: Work,
  { person, kind, from, to, outOfArea, place, acting }: Absence,
): string {
  const { zone } = work.room
  const said = {
    name: person.name,
    kind: work.words(`notices:leaveKind.${kind}`),
    from: dateTime(from, zone),
    to: dateTime(to, zone),
  }
  if (!outOfArea) return work.words('notices:roster.leave', said)
  const unnamed = work.words('notices:roster.unnamed')
  return work.words('notices:roster.leaveAway', {
    ...said,
    place: place || unnamed,
    acting: acting?.name ?? unnamed,
  })
}
