import { type Instant, milliseconds, plusMinutes } from '#shared/base/instant.ts'
import type { BoardTarget, Counts } from './board.ts'
import type { Need, Plan } from './plan.ts'
import { isHeard, nextStep } from './steps.ts'
import type { Answer, Rung, TargetState, Try } from './target.ts'

/** A target as it is kept, with its tries in the order they happened. */
export interface KeptTarget {
  id: number
  place: number
  wave: number
  unit: string
  contact: number | null
  who: string
  post: string
  beginsAt: Instant
  ladder: Rung[]
  dropped: { at: string; why: string } | null
  tries: Try[]
}

/** The moment a board is of; `endedAt` when the call-out was over by then. */
export interface BoardMoment {
  plan: Plan
  now: Instant
  endedAt: Instant | null
}

/** How a target stands at a moment and what is next for it. */
export function standingOf(target: KeptTarget, { plan, now, endedAt }: BoardMoment): BoardTarget {
  const counting = target.tries.filter(({ withdrawn }) => withdrawn === null)
  const answerBy = plusMinutes(target.beginsAt, plan.answerMinutes)
  const needed = plan.waves[target.wave]?.needs ?? plan.needs
  const report = reportOf(counting, needed)
  const state = stateOf({
    counting,
    report,
    dropped: target.dropped !== null,
    late: (endedAt ?? now) >= answerBy,
  })
  const open = state !== 'answered' && state !== 'dropped' && endedAt === null
  const until = report.answeredAt ?? target.dropped?.at ?? endedAt ?? now
  return {
    ...target,
    answerBy,
    begun: target.beginsAt <= now,
    state,
    ageSeconds: Math.max(0, secondsBetween(target.beginsAt, until)),
    answer: report.answer,
    needs: needed,
    missing: report.missing,
    answeredAt: report.answeredAt,
    next: open ? nextStep(target, counting, plan, now) : null,
  }
}

/** How many targets stand how. */
export function countsOf(targets: readonly { state: TargetState }[]): Counts {
  const of = (state: TargetState) => targets.filter((target) => target.state === state).length
  const counts = {
    toCall: of('toCall'),
    called: of('called'),
    acked: of('acked'),
    answered: of('answered'),
    unanswered: of('unanswered'),
    dropped: of('dropped'),
  }
  return { total: targets.length - counts.dropped, ...counts }
}

/** Open targets in the order their next step is due; one board place before another where both are due at once. */
export function queueOf(targets: readonly BoardTarget[]): BoardTarget[] {
  return targets
    .filter(({ next }) => next !== null)
    .sort((a, b) => compare(a.next?.at ?? '', b.next?.at ?? '') || a.place - b.place)
}

/** The target longest without an answer, of those whose wave has begun. */
export function oldestOf(targets: readonly BoardTarget[]): BoardTarget | null {
  const open = targets.filter(({ begun, state }) => begun && state !== 'answered' && state !== 'dropped')
  return open.reduce<BoardTarget | null>(
    (oldest, one) => (oldest === null || one.ageSeconds > oldest.ageSeconds ? one : oldest),
    null,
  )
}

/** What several reports say together: what was said later stands over what was said before. */
export function answersTogether(answers: readonly Answer[]): Answer | null {
  if (answers.length === 0) return null
  return answers.reduce((said, more) => ({
    commander: more.commander || said.commander,
    villages: more.villages ?? said.villages,
    moved: more.moved ?? said.moved,
    place: more.place || said.place,
    doing: more.doing || said.doing,
  }))
}

/** What an answer lacks of what it must contain. */
export function missingOf(answer: Answer | null, needed: readonly Need[]): Need[] {
  return needed.filter((need) => answer === null || answer[need] === null || answer[need] === '')
}

interface Report {
  answer: Answer | null
  missing: Need[]
  answeredAt: Instant | null
}

/** A report is complete with the try that brings the last of what is needed; "received" alone never is. */
function reportOf(counting: readonly Try[], needed: readonly Need[]): Report {
  const said: Answer[] = []
  let reported = false
  let answeredAt: Instant | null = null
  for (const { result, answer, happenedAt } of counting) {
    if (answer && isHeard(result)) said.push(answer)
    reported ||= result === 'answered'
    const whole = reported && missingOf(answersTogether(said), needed).length === 0
    if (whole) answeredAt ??= happenedAt
  }
  const answer = answersTogether(said)
  return { answer, missing: missingOf(answer, needed), answeredAt }
}

function stateOf(known: {
  counting: readonly Try[]
  report: Report
  dropped: boolean
  late: boolean
}): TargetState {
  if (known.dropped) return 'dropped'
  if (known.report.answeredAt !== null) return 'answered'
  if (known.late) return 'unanswered'
  if (known.counting.some(({ result }) => isHeard(result))) return 'acked'
  return known.counting.length > 0 ? 'called' : 'toCall'
}

function secondsBetween(from: Instant, to: Instant): number {
  return Math.floor((milliseconds(to) - milliseconds(from)) / 1000)
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
