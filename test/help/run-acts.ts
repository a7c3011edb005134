import type { InputOf } from '#shared/contract/index.ts'
import type { CardContent, CardFacts } from '#shared/plans/card.ts'
import type { Version } from '#shared/plans/plan.ts'
import type { Run, RunStep } from '#shared/runs/run.ts'
import { crew } from './people.ts'
import { cardFacts, smallCard } from './plan-card-facts.ts'
import type { TestRoom } from './room.ts'

/** Who signs a card: the leader, by PIN. */
export const leaderSigns = { person: crew.leader.id, pin: crew.leader.pin }

/** A new card of the room's own, approved by the leader. */
export async function approvedCard(
  room: TestRoom,
  content: CardContent = smallCard,
  facts: CardFacts = cardFacts,
): Promise<Version> {
  const { id } = await room.ok('lead', 'plans.draft', { plan: null, facts, content })
  await room.ok('lead', 'plans.submit', { id })
  return room.ok('officer', 'plans.approve', { id, ...leaderSigns, words: '同意' })
}

/** Another version of a card, approved by the leader. */
export async function nextVersion(
  room: TestRoom,
  plan: number | string,
  change: (content: CardContent) => CardContent,
): Promise<Version> {
  const draft = await room.ok('lead', 'plans.draft', { plan })
  const { plan: facts, content, id } = draft
  await room.ok('lead', 'plans.save', { id, facts, content: change(content), note: '改' })
  await room.ok('lead', 'plans.submit', { id })
  return room.ok('officer', 'plans.approve', { id, ...leaderSigns })
}

/** A run begun by the officer. */
export async function begun(room: TestRoom, run: InputOf<'runs.start'>): Promise<Run> {
  const { id } = await room.ok('officer', 'runs.start', run)
  return room.ok('officer', 'runs.get', { id })
}

type StepCommand = 'runs.tick' | 'runs.setAside' | 'runs.reopenStep' | 'runs.note' | 'runs.raise' | 'runs.end'

/** Something done with a run by the officer, and the run after it. */
export async function done<N extends StepCommand>(room: TestRoom, name: N, input: InputOf<N>): Promise<Run> {
  const { id } = await room.ok('officer', name, input)
  return room.ok('officer', 'runs.get', { id })
}

/** A step of a run by its code. */
export function stepOf(run: Run, code: string): RunStep {
  const found = run.steps.find((step) => step.code === code)
  if (!found) throw new Error(`the run has no step ${code}`)
  return found
}

/** An answer that fits what a step asks for. */
export function fitting({ answer: { kind, choices } }: RunStep): string {
  if (kind === 'number') return '3'
  if (kind === 'yesNo') return 'no'
  if (kind === 'time') return '02:50'
  return kind === 'choice' ? (choices[0] ?? '') : '已办'
}
