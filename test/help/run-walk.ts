import type { CardContent, CardStep, PhaseCode } from '#shared/plans/card.ts'
import { phaseCodes } from '#shared/plans/card.ts'
import type { Dice } from './dice.ts'
import { card, step } from './plan-card-facts.ts'

/** A run as the slow reference keeps it: a diary of what was done, everything else looked up in it each time. */
export interface Diary {
  title: string
  began: number
  content: CardContent
  level: number | null
  said: Saying[]
}

/** One thing that was done with a run. */
export type Saying =
  | { act: 'done' | 'notApplicable' | 'skipped' | 'reopened'; code: string; at: number }
  | { act: 'raised'; level: number; at: number }
  | { act: 'ended'; at: number }

/** A card at random: steps in any phase, some with a time, some that come after earlier ones. */
export function randomCard(dice: Dice): CardContent {
  const steps: CardStep[] = []
  const count = 2 + dice.upTo(10)
  const phases = Array.from({ length: count }, () => dice.upTo(phaseCodes.length)).sort((a, b) => a - b)
  for (const [at, phase] of phases.entries()) {
    const before = steps.filter(() => dice.upTo(4) === 0).map(({ code }) => code)
    const latest = Math.max(0, ...steps.map(({ dueMinutes }) => dueMinutes ?? 0))
    steps.push(
      step(`s${at}`, {
        phase: phaseCodes[phase] as PhaseCode,
        dueMinutes: dice.upTo(4) === 0 ? null : latest + dice.upTo(20),
        after: before,
      }),
    )
  }
  return card(steps)
}

/** What a step is by the diary: nothing while it is not in the run. */
export function stateBy(diary: Diary, code: string): 'open' | 'done' | 'notApplicable' | 'skipped' | null {
  if (addedBy(diary, code) === null) return null
  let state: 'open' | 'done' | 'notApplicable' | 'skipped' = 'open'
  for (const one of diary.said)
    if ('code' in one && one.code === code) state = one.act === 'reopened' ? 'open' : one.act
  return state
}

/** When a step came into the run by the diary: at its beginning, or when its level was reached. */
export function addedBy({ content, began, level, said }: Diary, code: string): number | null {
  const { phase } = content.steps.find((one) => one.code === code) as CardStep
  if (!phase.startsWith('level')) return began
  const own = Number(phase.slice('level'.length))
  if (level !== null && level <= own) return began
  for (const one of said) if (one.act === 'raised' && one.level <= own) return one.at
  return null
}

/** What is due by the diary: every open step with a time that waits for none that is open. */
export function dueBy(diary: Diary): string[] {
  if (diary.said.some(({ act }) => act === 'ended')) return []
  return diary.content.steps.flatMap(({ code, words, dueMinutes, after }) => {
    const added = addedBy(diary, code)
    const waits = after.some((one) => stateBy(diary, one) === 'open')
    if (added === null || dueMinutes === null || waits || stateBy(diary, code) !== 'open') return []
    return [`${new Date(added + dueMinutes * 60_000).toISOString()} ${words} · ${diary.title}`]
  })
}

/** The level a run has by the diary. */
export function levelBy({ level, said }: Diary): number | null {
  return said.reduce<number | null>((now, one) => (one.act === 'raised' ? one.level : now), level)
}
