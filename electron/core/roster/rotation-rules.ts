import { refuseFields } from '#shared/base/refusal.ts'
import { plusDays } from '#shared/base/zone.ts'
import { today } from '../shift-rules.ts'
import type { Handler } from '../work.ts'
import { editedAhead } from './edit-ahead.ts'
import { refuseReversed, refuseUnknownPeople, rotationOf, templateOf } from './known.ts'

/** A rotation from today on at the earliest. */
export const addRotation: Handler<'roster.addRotation'> = (work, rotation) => {
  const { template, turn, people, effectiveFrom, effectiveTo, startWith } = rotation
  templateOf(work, template)
  refuseReversed(effectiveFrom, effectiveTo, 'effectiveTo')
  if (effectiveFrom < today(work)) refuseFields({ effectiveFrom: 'roster.pastDay' })
  refuseUnknownPeople(work, people.flat())
  const id = editedAhead(work, 'rotation', () =>
    work.ledger.insert('rotation', {
      template,
      turn,
      people: JSON.stringify(people),
      effective_from: effectiveFrom,
      effective_to: effectiveTo,
      start_with: startWith,
      active: 1,
    }),
  )
  return rotationOf(work, id)
}

/** A rotation that holds up to a day, yesterday at the earliest. */
export const endRotation: Handler<'roster.endRotation'> = (work, { id, lastDay }) => {
  rotationOf(work, id)
  if (lastDay < plusDays(today(work), -1)) refuseFields({ lastDay: 'roster.pastDay' })
  editedAhead(work, 'rotation', () => work.ledger.update('rotation', id, { effective_to: lastDay }))
  return rotationOf(work, id)
}
