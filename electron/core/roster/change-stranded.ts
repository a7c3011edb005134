import { slotKey } from '#shared/roster/slot.ts'
import { strandedOf } from '#shared/roster/staircase.ts'
import type { Stored } from '../db/tables.ts'
import { today } from '../shift-rules.ts'
import type { Work } from '../work.ts'
import { type Half, replacementsFor } from './change-halves.ts'
import type { ScenesByDay } from './change-scenes.ts'

const underWay = ['asked', 'agreed', 'approved']

/** True when a half that is under way, or approved and not over, finds its giver on its duty no more, or no such duty. */
export function strandedIn(
  work: Work,
  { row, half }: { row: Stored<'duty_change'>; half: Half },
  scenes: ScenesByDay,
): boolean {
  if (!underWay.includes(row.state)) return false
  const slot = scenes.slots(half.slot.date).find((one) => slotKey(one) === slotKey(half.slot))
  if (!slot) return half.slot.date >= today(work)
  if (slot.to <= work.now) return false
  const facts = scenes.facts(half.slot.date)
  const wanted = replacementsFor([half], [slot], work.now)
  const asked = row.state === 'approved' ? [] : wanted
  const stranded = strandedOf({ ...facts, replacements: [...facts.replacements, ...asked] })
  return stranded.some(
    (one) => one.slot === slotKey(half.slot) && one.giver === half.giver && one.taker === half.taker,
  )
}
