import { refuse } from '#shared/base/refusal.ts'
import { actor, type Handler } from '../work.ts'
import { boardOf } from './board.ts'
import { told } from './log-words.ts'
import { calloutOf } from './store.ts'

/** Ends a call-out; while somebody has not answered only with a reason. */
export const end: Handler<'callouts.end'> = (work, { id, reason }) => {
  const callout = calloutOf(work.db, id)
  if (callout.ended_at !== null) refuse('callouts.ended', { title: callout.title })
  const { counts } = boardOf(work, id)
  const open = counts.total - counts.answered
  if (open > 0 && reason === '') refuse('callouts.stillOpen', { open, total: counts.total })
  work.ledger.update('callout', id, { ended_at: work.now, ended_by: actor(work).id, ending: reason })
  const { total, answered, dropped } = counts
  told(work, 'ended', callout, {
    ...{ total, answered, dropped, open },
    by: actor(work).name,
    why: reason === '' ? '' : work.words('notices:callouts.because', { reason }),
  })
  return boardOf(work, id)
}

/** The report after the warning was lifted; given once, and only when the warning or the call-out is over. */
export const feedback: Handler<'callouts.feedback'> = (work, { id, words }) => {
  const callout = calloutOf(work.db, id)
  if (callout.feedback_at !== null) refuse('callouts.feedbackGiven', { at: callout.feedback_at })
  if (callout.liftedAt === null && callout.ended_at === null)
    refuse('callouts.notLifted', { title: callout.title })
  const row = { feedback: words, feedback_at: work.now, feedback_by: actor(work).id }
  work.ledger.update('callout', id, row)
  told(work, 'feedback', callout, { words, by: actor(work).name })
  return boardOf(work, id)
}
