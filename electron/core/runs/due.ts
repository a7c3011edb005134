import type { DueItem } from '#shared/desk/due-item.ts'
import type { CardStep } from '#shared/plans/card.ts'
import { grouped } from '#shared/roster/span.ts'
import { waitingFor } from '#shared/runs/course.ts'
import type { RunningRun } from '#shared/runs/run.ts'
import type { Work } from '../work.ts'
import { titleIn } from './log-line.ts'
import { cardSteps, headOf, pinned, runsWhere } from './store.ts'

interface OpenStep {
  id: number
  run: number
  code: string
  place: number
  due_at: string | null
  version: number
  title: string
  exercise: number
}

/** Every open step of the runs under way, in one read. */
const openSteps = `SELECT s.id, s.run, s.code, s.place, s.due_at, r.version, r.title, r.exercise
  FROM plan_run r JOIN run_step s ON s.room = r.room AND s.run = r.id
  WHERE r.state = 'running' AND s.state = 'open' ORDER BY s.run, s.place`

/** What this room asks to be settled: each open step with a time whose predecessors are settled; nothing that is practised while a real call has broken out of the drill. */
export function due(work: Work): DueItem[] {
  const { brokenOut } = work.call('drills.now', {})
  return [...openByRun(work)].flatMap(([run, steps]) => {
    const [first] = steps as [OpenStep]
    if (brokenOut && first.exercise === 1) return []
    const behind = ` · ${titleIn(work, first)}${sampleMark(work, first.version)}`
    return readyOf(work, steps).flatMap(({ id, words, dueAt }) =>
      dueAt === null
        ? []
        : [
            {
              key: `step/${id}`,
              kind: 'step' as const,
              id,
              text: words + behind,
              dueAt,
              page: `runs/${run}`,
            },
          ],
    )
  })
}

/** The runs under way, oldest first, each with the step that is next. */
export function running(work: Work): RunningRun[] {
  const open = openByRun(work)
  return runsWhere(work.db, "r.state = 'running'", [])
    .reverse()
    .map((row) => {
      const { id, title, plan, level, beganAt, done, all, exercise, sample, incident } = headOf(work.db, row)
      const steps = open.get(id) ?? []
      const ready = readyOf(work, steps)
      const next = ready.reduce<Ready | null>(
        (first, one) => (first && !sooner(one, first) ? first : one),
        null,
      )
      return {
        ...{ id, title, card: plan.name, level, beganAt, done, all, exercise, sample, incident },
        overdue: steps.filter((step) => step.due_at !== null && step.due_at < work.now).length,
        next: next && { step: next.id, words: next.words, dueAt: next.dueAt },
      }
    })
}

interface Ready {
  id: number
  words: string
  dueAt: string | null
}

function openByRun(work: Work): Map<number, OpenStep[]> {
  return grouped(work.db.all<OpenStep>(openSteps), ({ run }) => run)
}

/** The open steps of one run that wait for no other. */
function readyOf(work: Work, steps: readonly OpenStep[]): Ready[] {
  const [first] = steps
  if (!first) return []
  const card = cardSteps(work.db, first.version)
  const open = new Set(steps.map(({ code }) => code))
  return steps.flatMap(({ id, code, due_at: dueAt }) => {
    const step = card.get(code) as CardStep
    return waitingFor(step, open).length > 0 ? [] : [{ id, words: step.words, dueAt }]
  })
}

function sooner(one: Ready, other: Ready): boolean {
  if (one.dueAt === null) return false
  return other.dueAt === null || one.dueAt < other.dueAt
}

function sampleMark(work: Work, version: number): string {
  return pinned(work.db, version).state === 'sample' ? work.words('notices:runs.sample') : ''
}
