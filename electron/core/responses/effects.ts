import { plusMinutes } from '#shared/base/instant.ts'
import { levelMark, type ResponseLevel } from '#shared/responses/level.ts'
import { type PlanAction, planLevel } from '#shared/responses/plan.ts'
import type { Response } from '#shared/responses/response.ts'
import type { Work } from '../work.ts'
import { planOf } from './plans.ts'

/** What a decision brings about: a level's actions are added to those there are, those above a level that was left are dropped, after the end those for afterwards come. */
export function carryOut(work: Work, before: Response, after: Response): void {
  const { level } = after
  const at = after.approvedAt ?? work.now
  if (level === null) return
  if (after.state === 'ended') {
    drop(work, before, { levels: () => true, why: work.words('notices:responses.droppedEnd') })
    add(work, after, { level, at, list: 'after' })
  }
  if (after.state === 'ended' || level === before.level) return
  const why = work.words('notices:responses.droppedLower', { level: levelMark(level) })
  drop(work, before, { levels: (of) => of < level, why })
  add(work, after, { level, at, list: 'actions' })
}

function drop(
  work: Work,
  { actions }: Response,
  { levels, why }: { levels: (level: ResponseLevel) => boolean; why: string },
): void {
  for (const { id, level, outcome } of actions) {
    if (outcome !== '' || !levels(level)) continue
    const settled = { settled_at: work.now, settled_by: work.person?.id ?? null }
    work.ledger.update('response_action', id, { ...settled, outcome: 'dropped', result: why })
  }
}

/** What was ticked or is open already under the same words is not asked for again. */
function add(
  work: Work,
  response: Response,
  { level, at, list }: { level: ResponseLevel; at: string; list: 'actions' | 'after' },
): void {
  if (!response.plan) return
  const wanted: readonly PlanAction[] = planLevel(planOf(work.db, response.plan.id), level)?.[list] ?? []
  const there = new Set(
    response.actions.filter(({ outcome }) => outcome !== 'dropped').map(({ words }) => words),
  )
  for (const { words, who, dueMinutes } of wanted) {
    if (there.has(words)) continue
    work.ledger.insert('response_action', {
      response: response.id,
      level,
      words,
      who,
      due_at: plusMinutes(at, dueMinutes),
      ...openAction,
    })
  }
}

/** The columns of an action that nobody has settled. */
export const openAction = { settled_at: null, settled_by: null, outcome: '', result: '' } as const
