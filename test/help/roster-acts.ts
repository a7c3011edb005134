import { askChange, fileLeave, stepChange, stepLeave } from './change-acts.ts'
import { endOrder, order, save, writeOn } from './plan-acts.ts'
import type { Act, RosterLife } from './roster-life.ts'
import { handOver, passTime, recordPresence, takeOver } from './shift-acts.ts'

/** One act thrown with dice; the answer says which and whether it was taken. */
export async function live(life: RosterLife): Promise<string> {
  const act = life.dice.one(acts)
  const outcome = await act.act(life)
  const count = life.told.get(act.name) ?? { taken: 0, refused: 0 }
  if (outcome === '') count.taken += 1
  else count.refused += 1
  life.told.set(act.name, count)
  return outcome === '' ? act.name : `${act.name} refused: ${outcome}`
}

/** What may happen, some of it more often. */
const acts: readonly { name: string; act: Act }[] = [
  ...several(5, 'time passes', passTime),
  ...several(3, 'handover', handOver),
  ...several(3, 'presence', recordPresence),
  ...several(1, 'take-over', takeOver),
  ...several(2, 'roster saved', save),
  ...several(1, 'roster written on', writeOn),
  ...several(4, 'swap or stand-in asked', askChange),
  ...several(4, 'swap or stand-in stepped', stepChange),
  ...several(1, 'leave filed', fileLeave),
  ...several(2, 'leave stepped', stepLeave),
  ...several(1, 'order', order),
  ...several(1, 'order ended', endOrder),
]

function several(times: number, name: string, act: Act): { name: string; act: Act }[] {
  return Array.from({ length: times }, () => ({ name, act }))
}
