import type { Change, ChangeState } from '#shared/roster/change.ts'
import { postName } from '../post-name.ts'
import type { Work } from '../work.ts'
import { type StepBy, stepName } from './change-party.ts'

/** Which line each step of a swap or stand-in writes into the log. */
const lines: Record<ChangeState, { notice: string }> = {
  asked: { notice: 'roster.changeAsked' },
  agreed: { notice: 'roster.changeAgreed' },
  approved: { notice: 'roster.changeApproved' },
  declined: { notice: 'roster.changeDeclined' },
  refused: { notice: 'roster.changeRefused' },
  withdrawn: { notice: 'roster.changeWithdrawn' },
  undone: { notice: 'roster.changeUndone' },
}

/** Writes the step a swap or stand-in just took into the log. */
export function noteChange(work: Work, change: Change, { by, note }: { by: StepBy; note: string }): void {
  const because = note === '' ? '' : work.words('notices:roster.because', { reason: note })
  work.call('log.notice', {
    ...lines[change.state],
    fields: { by: stepName(work, by), what: changeWords(work, change), because },
  })
}

/** A swap or stand-in in words: who, which duties, with whom. */
export function changeWords(work: Work, { kind, slot, otherSlot, giver, taker }: Change): string {
  const duty = ({ date, post }: Change['slot']) =>
    work.words('notices:roster.duty', { date, post: postName(work, post) })
  const people = { giver: giver.name, taker: taker.name }
  if (kind === 'standIn' || otherSlot === null)
    return work.words('notices:roster.standIn', { ...people, duty: duty(slot) })
  return work.words('notices:roster.swap', { ...people, duty: duty(slot), other: duty(otherSlot) })
}
