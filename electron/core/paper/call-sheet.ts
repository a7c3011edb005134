import type { BoardTarget } from '#shared/callouts/board.ts'
import { isHeard } from '#shared/callouts/steps.ts'
import type { Try } from '#shared/callouts/target.ts'
import type { CallSheetData, SheetCall, SheetTarget } from '#shared/paper/call-sheet.ts'
import type { Work } from '../work.ts'

/** The facts of a call-out as far as it has come: every target with its numbers, each number once. */
export function callSheetData(work: Work, id: number): CallSheetData {
  const { title, exercise, startedAt, startedBy, plan, counts, targets } = work.call('callouts.board', { id })
  return {
    number: id,
    title,
    exercise,
    startedAt,
    startedBy: startedBy?.name ?? '',
    answerMinutes: plan.answerMinutes,
    total: counts.total,
    answered: counts.answered,
    targets: targets.filter(({ state }) => state !== 'dropped').map(targetOf),
  }
}

function targetOf(target: BoardTarget): SheetTarget {
  const { place, unit, who, post, state, needs, answer, answeredAt } = target
  const counting = target.tries.filter(({ withdrawn }) => withdrawn === null)
  const last = counting.findLast(({ result }) => result === 'answered')
  return {
    place,
    unit,
    who,
    post,
    state,
    needs,
    answer,
    receivedOnly: answeredAt === null && counting.some(({ result }) => isHeard(result)),
    answeredAt,
    answeredBy: answeredAt === null ? '' : (last?.called ?? ''),
    calls: callsOf(target, counting),
  }
}

/** Steps that call the same person on the same number stand in one line. */
function callsOf({ ladder }: BoardTarget, counting: readonly Try[]): SheetCall[] {
  const calls = new Map<string, SheetCall & { rungs: number[] }>()
  for (const [rung, { step, who, post, number }] of ladder.entries()) {
    const key = number === '' ? step : `${who} ${number}`
    const known = calls.get(key) ?? { steps: [], rungs: [], who, post, number, times: [], results: [] }
    calls.set(key, { ...known, steps: [...known.steps, step], rungs: [...known.rungs, rung] })
  }
  return [...calls.values()].map(({ rungs, ...call }) => {
    const tries = counting.filter(({ rung }) => rungs.includes(rung))
    return {
      ...call,
      times: tries.map(({ happenedAt }) => happenedAt),
      results: tries.map(({ result }) => (result === 'answered' ? 'reached' : result)),
    }
  })
}
