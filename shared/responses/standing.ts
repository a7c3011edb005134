import type { Standing } from './response.ts'
import { type ResponseStep, responseSteps } from './step.ts'

const nothing: Standing = {
  state: 'none',
  level: null,
  since: null,
  levelSince: null,
  until: null,
  endedAt: null,
  measures: [],
  approver: '',
  approvedAt: null,
  decidedBy: null,
  waiting: null,
}

/** How a response stands after its steps, in the order they were taken. */
export function standingOf(steps: readonly ResponseStep[]): Standing {
  return steps.reduce((before, step) => afterStep(before, step, steps), nothing)
}

function afterStep(before: Standing, step: ResponseStep, steps: readonly ResponseStep[]): Standing {
  const { to } = responseSteps[step.act][step.change]
  const after = { ...before, state: to, waiting: step.act === 'propose' ? step.id : null }
  if (step.act === 'approve') {
    const asked = steps.find(({ id }) => id === step.answers)
    return asked ? decided(after, step, asked) : after
  }
  return step.act === 'external' ? decided(after, step, step) : after
}

/** What a decision sets: an end leaves level and measures as they were, a longer time leaves them too. */
function decided(before: Standing, step: ResponseStep, content: ResponseStep): Standing {
  const at = step.happenedAt
  const by = { ...before, approver: step.approver, approvedAt: at }
  if (step.change === 'terminate') return { ...by, endedAt: at }
  const until = content.expectedUntil ?? before.until
  const measures = content.measures.length > 0 ? content.measures : before.measures
  if (step.change === 'extend') return { ...by, until, measures }
  const since = before.since ?? at
  return { ...by, level: content.level, since, levelSince: at, until, measures, decidedBy: content.id }
}
