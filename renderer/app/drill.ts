import type { DrillNow } from '#shared/drills/now.ts'
import { useQuery } from './call.ts'
import { kept } from './news.ts'
import { open } from './open-forms.ts'
import { useRoom } from './room-context.tsx'
import { call } from './send.ts'

const none: DrillNow = { drill: null, brokenOut: false }

/** The drill that is running, as far as the person at the seat may know; none while nobody sits here. */
export function useDrill(): DrillNow {
  const { seat, state } = useRoom()
  const there = state !== 'none' && state !== 'shut'
  const enabled = there && seat.person !== null && !seat.locked
  return useQuery('drills.now', {}, { enabled, every: 60_000 }).value ?? none
}

/** True while what is done here is an exercise: a drill runs and no real call holds it up. */
export function useExercise(): boolean {
  const { drill, brokenOut } = useDrill()
  return drill !== null && !brokenOut
}

/** A real call came: the drill is held up, and the telephone form opens once what is typed is real. Nothing happens while no drill runs; a core that does not answer keeps nobody from writing. */
export async function breakOut(): Promise<void> {
  const outcome = await call('drills.breakOut', { words: '' })
  if (!outcome.ok && outcome.refusal.code === 'drills.notRunning') return
  if (outcome.ok) know(outcome.value)
  open('telephone')
}

/** The real matter is dealt with: the drill goes on where it stood. */
export async function resumeDrill(): Promise<void> {
  const outcome = await call('drills.resume', {})
  if (outcome.ok) know(outcome.value)
}

/** The window knows at once, before any news: not one key may fall into the wrong draft. */
function know(now: DrillNow): void {
  kept.setQueryData(['drills', 'drills.now', {}], now)
}
