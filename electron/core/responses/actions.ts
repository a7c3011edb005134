import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { levelMark } from '#shared/responses/level.ts'
import type { ResponseAction } from '#shared/responses/response.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { openAction } from './effects.ts'
import { actionOf, responseOf } from './store.ts'

/** An action settled: done, with what came of it, or not applicable, with why. */
export const settleAction: Handler<'responses.settleAction'> = (work, { id, outcome, result }) => {
  const action = actionOf(work.db, id)
  if (action.outcome !== '') refuse('responses.actionSettled', { words: action.words })
  if (outcome === 'notApplicable' && result === '') refuseFields({ result: 'empty' })
  work.ledger.update('response_action', id, {
    settled_at: work.now,
    settled_by: actor(work).id,
    outcome,
    result,
  })
  const said = result === '' ? '' : work.words('notices:responses.said', { words: result })
  note(work, outcome === 'done' ? 'responses.actionDone' : 'responses.actionNot', { action, said })
  return actionOf(work.db, id)
}

/** An action that was settled by mistake is open again; a dropped one is not. */
export const reopenAction: Handler<'responses.reopenAction'> = (work, { id, reason }) => {
  const action = actionOf(work.db, id)
  if (action.outcome !== 'done' && action.outcome !== 'notApplicable')
    refuse('responses.actionNotSettled', { words: action.words })
  work.ledger.update('response_action', id, openAction)
  note(work, 'responses.actionReopened', { action, said: reason })
  return actionOf(work.db, id)
}

/** An action beyond those of the plan, at the level in force. */
export const addAction: Handler<'responses.addAction'> = (work, { response: of, words, who, dueAt }) => {
  const { level, state } = responseOf(work.db, of)
  if (level === null || state === 'refused') refuse('responses.notInForce', { id: of })
  if (dueAt < work.now) refuseFields({ dueAt: 'responses.untilPast' })
  const row = { response: of, level, words, who, due_at: dueAt, ...openAction }
  return actionOf(work.db, work.ledger.insert('response_action', row))
}

function note(work: Work, notice: string, { action, said }: { action: ResponseAction; said: string }): void {
  const { matter } = responseOf(work.db, action.response)
  const fields = { matter, level: levelMark(action.level), words: action.words, said, name: actor(work).name }
  work.call('log.notice', { notice, fields })
}
