import { useQuery } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { plusDays } from '#shared/base/zone.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import { categoryOf } from '#shared/roster/category.ts'
import type { Category } from '#shared/roster/plan/problem.ts'
import { slotKey } from '#shared/roster/slot.ts'
import type { BoardView } from './board-view.ts'
import { useRosterPeople } from './roster-people.ts'
import { type Candidate, candidatesOf } from './slot-candidate.ts'
import type { SlotScene } from './slot-objections.ts'
import { useBoard, useRules } from './use-board.ts'

/** As what a duty of the slot counts. */
export function slotCategory(view: BoardView, slot: BoardSlot): Category {
  const day = view.board.days.find((one) => one.day.date === slot.date)?.day
  return categoryOf(day ?? { kind: 'workday' })
}

/** Everybody who might be put on a slot: those nothing speaks against first, then whoever is owed most. */
export function useCandidates(view: BoardView, slot: BoardSlot): Candidate[] {
  const people = useRosterPeople()
  const scene = useSlotScene(view, slot)
  const year = slot.date.slice(0, 4)
  const fairness = useQuery('roster.fairness', { from: `${year}-01-01`, to: `${year}-12-31` }).value ?? []
  const category = slotCategory(view, slot)
  return candidatesOf(people, scene, { category, fairness })
}

function useSlotScene(view: BoardView, slot: BoardSlot): SlotScene {
  const { zone } = useRoom()
  const rules = useRules().value
  const around = useBoard({ from: plusDays(slot.date, -4), to: plusDays(slot.date, 4) }).value
  const cellOf = (one: BoardSlot) => view.cells.get(slotKey(one))
  return {
    slot,
    post: rules?.posts.find(({ code }) => code === slot.post),
    days: around?.days ?? view.board.days,
    peopleOn: (one) => cellOf(one)?.people.filter(({ sign }) => sign !== 'leave') ?? one.on,
    leave: view.leave,
    pairs: rules?.pairs ?? [],
    restHours: rules?.rules.restHours ?? 0,
    zone,
  }
}
