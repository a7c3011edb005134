import rules from '#resources/rules/callout-rules.json' with { type: 'json' }
import { plusMinutes } from '#shared/base/instant.ts'
import type { BoardTarget, CalloutBrief } from '#shared/callouts/board.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import type { InForce } from '#shared/warnings/views.ts'
import { titleOf as warningTitle } from '../warning-title.ts'
import type { Work } from '../work.ts'
import { briefOf, feedbackDueAt, standing } from './board.ts'
import { isFor, schemesOf } from './schemes.ts'
import { awaitingFeedback, type Callout, calloutsOf } from './store.ts'

/** One item for every open call-out: the next step of the target that is most urgent; another step has another key, so that it rings anew. And warnings for which a scheme that is on was not begun, and the reports due after lifting. */
export function calloutsDue(work: Work): DueItem[] {
  const open = calloutsOf(work.db, { open: true, limit: 1000 })
  return [...notBegun(work), ...open.map((callout) => stepDue(work, callout)), ...feedbackDue(work)]
}

/** A scheme that is on fits a warning in force, and nobody was called for it. */
function notBegun(work: Work): DueItem[] {
  const active = schemesOf(work, null).filter((scheme) => scheme.active)
  if (active.length === 0) return []
  return work
    .call('warnings.inForce', {})
    .warnings.filter(({ id, state }) => state === 'inForce' && !calledFor(work, id))
    .flatMap((warning) => {
      const scheme = active.find(({ plan }) => isFor(plan, warning))
      return scheme ? [toBeBegun(work, warning, scheme.name)] : []
    })
}

function calledFor(work: Work, chain: number): boolean {
  const found = work.db.one(
    'SELECT 1 AS found FROM callout c JOIN warning_message m ON m.room = c.room AND m.id = c.message WHERE m.chain = ? LIMIT 1',
    chain,
  )
  return found !== undefined
}

function toBeBegun(work: Work, warning: InForce, scheme: string): DueItem {
  const came = work.db.one<{ at: string }>('SELECT at FROM warning_message WHERE id = ?', warning.message)
  return {
    key: `callout/begin/${warning.id}`,
    kind: 'callout',
    id: 0,
    text: work.words('notices:callouts.dueBegin', { title: warningTitle(work, warning), scheme }),
    dueAt: plusMinutes(came?.at ?? warning.issuedAt, rules.beginMinutes),
    page: `callouts/start/${warning.id}`,
  }
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
    dueAt: plusMinutes(last || brief.startedAt, rules.endMinutes),
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
