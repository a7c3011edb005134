import type { Person } from '#shared/people/person.ts'
import { mayDo } from '#shared/people/rights.ts'
import { type Change, type ChangeParty, type ChangeStep, changeSteps } from '#shared/roster/change.ts'

/** A step that may be taken at this seat: one's own, recorded for somebody else, or signed by a leader with the PIN. */
export interface OpenStep {
  step: ChangeStep
  as: 'own' | 'behalf' | 'leader'
}

const order: readonly ChangeStep[] = ['agree', 'decline', 'approve', 'refuse', 'withdraw', 'undo']

/** The steps open to whoever sits here, by the one table of steps; a duty that has begun is undone no more. */
export function openSteps(change: Change, seated: Pick<Person, 'id' | 'roles'>, now: string): OpenStep[] {
  return order
    .filter((step) => changeSteps[step].from.includes(change.state))
    .filter((step) => step !== 'undo' || !begun(change, now))
    .flatMap((step) => {
      const as = taking(changeSteps[step].by, change, seated)
      return as === null ? [] : [{ step, as }]
    })
}

function taking(
  by: readonly ChangeParty[],
  { giver, taker }: Change,
  { id, roles }: Pick<Person, 'id' | 'roles'>,
): OpenStep['as'] | null {
  if (by.includes('leader')) return 'leader'
  const parties = by.map((party) => (party === 'giver' ? giver.id : taker.id))
  if (parties.includes(id)) return 'own'
  return mayDo('crew', roles) || mayDo('plan', roles) ? 'behalf' : null
}

function begun({ slot, otherSlot }: Change, now: string): boolean {
  return slot.from <= now || (otherSlot !== null && otherSlot.from <= now)
}
