import { plusMinutes } from '#shared/base/instant.ts'
import type { BoardTarget, CalloutBrief } from '#shared/callouts/board.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import type { Work } from '../work.ts'
import { briefOf, feedbackDueAt, standing } from './board.ts'
import { awaitingFeedback, type Callout, calloutsOf } from './store.ts'

/** Minutes within which a call-out whose targets have all answered is to be ended. */
const endWithin = 30

/** One item for every open call-out: the next step of the target that is most urgent; another step has another key, so that it rings anew. And the reports due after lifting. */
export function calloutsDue(work: Work): DueItem[] {
  const open = calloutsOf(work.db, { open: true, limit: 1000 })
  return [...open.map((callout) => stepDue(work, callout)), ...feedbackDue(work)]
}

function stepDue(work: Work, callout: Callout): DueItem {
  const targets = standing(work, callout, work.now)
  const brief = briefOf(callout, targets)
  const next = targets.find(({ id }) => id === brief.next?.target)
  const item = { kind: 'callout' as const, id: callout.id, page: `callouts/${callout.id}` }
  if (!brief.next || !next) return { ...item, ...toBeEnded(work, brief, targets) }
  const { counts } = brief
  const fields = {
    title: titleIn(work, brief),
    answered: counts.answered,
    total: counts.total,
    open: counts.total - counts.answered,
    unit: next.unit,
    step: work.words(`notices:callouts.steps.${brief.next.step}`),
    who: brief.next.who,
    number: brief.next.number,
  }
  return {
    ...item,
    key: `callout/${callout.id}/${next.id}/${next.tries.length}`,
    text: work.words('notices:callouts.due', fields).trim(),
    dueAt: brief.next.at,
    fields,
  }
}

function toBeEnded(work: Work, brief: CalloutBrief, targets: readonly BoardTarget[]) {
  const last = targets
    .map(({ answeredAt, dropped }) => answeredAt ?? dropped?.at ?? '')
    .sort()
    .at(-1)
  const { answered, total } = brief.counts
  const fields = { title: titleIn(work, brief), answered, total }
  return {
    key: `callout/${brief.id}/end`,
    text: work.words('notices:callouts.dueEnd', fields),
    dueAt: plusMinutes(last || brief.startedAt, endWithin),
    fields,
  }
}

function feedbackDue(work: Work): DueItem[] {
  return awaitingFeedback(work.db).map((callout) => {
    const { id, plan, liftedAt, title, exercise } = callout
    const fields = { title: titleIn(work, { title, exercise: exercise === 1 }), what: plan.feedbackWhat }
    return {
      key: `calloutFeedback/${id}`,
      kind: 'calloutFeedback',
      id,
      text: work.words('notices:callouts.dueFeedback', fields),
      dueAt: feedbackDueAt(plan.feedbackMinutes, liftedAt) ?? work.now,
      page: `callouts/${id}`,
      fields,
    }
  })
}

function titleIn(work: Work, { title, exercise }: Pick<CalloutBrief, 'title' | 'exercise'>): string {
  return exercise ? `${work.words('notices:callouts.exercise')}${title}` : title
}
