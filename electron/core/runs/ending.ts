import { refuse } from '#shared/base/refusal.ts'
import type { CardStep } from '#shared/plans/card.ts'
import type { Handler } from '../work.ts'
import { note, openRun } from './log-line.ts'
import { cardSteps, headNow, stepRows } from './store.ts'

/** How many open steps are named when a run is to be ended. */
const mostNamed = 6

/** Ends a run; while steps are open only when somebody is sure, and what was left open stays so. */
export const end: Handler<'runs.end'> = (work, { id, words, sure }) => {
  const run = openRun(work, id)
  const card = cardSteps(work.db, run.version)
  const open = stepRows(work.db, id).filter(({ state }) => state === 'open')
  if (open.length > 0 && !sure) {
    const named = open.slice(0, mostNamed).map(({ code }) => (card.get(code) as CardStep).words)
    refuse('runs.stepsOpen', { count: open.length, steps: named.join(work.words('notices:list.semicolon')) })
  }
  work.ledger.update('plan_run', id, { state: 'ended', ended_at: work.now, ending: words })
  note(work, run, { notice: 'runs.over', fields: { words, open: open.length } })
  return headNow(work, id)
}
