import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { type Step, stateAfter, stepNeeds } from '#shared/warnings/life.ts'
import type { Picture } from '#shared/warnings/picture.ts'
import { titleOf } from '../warning-title.ts'
import type { Handler, Work } from '../work.ts'
import { chainRow, membersOf, stateOf, storyOf } from './chains.ts'
import { never } from './past.ts'
import { noChanges, noteBefore } from './threads.ts'
import { weave } from './weaving.ts'

/** Writes down what was done about a warning; it belongs to the message that was the last one then. */
export const step: Handler<'warnings.step'> = (work, { chain, act, happenedAt = work.now, ...said }) => {
  const row = chainRow(work.db, chain)
  const picture = JSON.parse(row.picture) as Picture
  const state = stateOf(row, picture, work.now)
  if (stateAfter(state, act) === null) refuse('warnings.stepNotOpen', { state, act })
  const lacking = stepNeeds[act].filter((field) => said[field] === '')
  if (lacking.length > 0) refuseFields(Object.fromEntries(lacking.map((field) => [field, 'empty'])))
  if (happenedAt > work.now) refuseFields({ happenedAt: 'log.future' })
  if (act === 'closed' && happenedAt < picture.lastAt) refuseFields({ happenedAt: 'warnings.beforeMessage' })
  const members = membersOf(work.db, row.id)
  const message = members.findLast((member) => member.issued_at <= happenedAt) ?? members[0]
  if (!message) throw new Error(`chain ${row.id} without a message`)
  write(work, { ...said, message: message.id, act, happenedAt })
  if (act === 'closed') reweave(work, [row], happenedAt)
  tell(work, { title: titleOf(work, picture), act, ...said })
  return storyOf(work.db, row.id, work.now)
}

/** Closes every warning of a status whose horizon had passed by a moment and that nobody lifted. */
export const closeLapsed: Handler<'warnings.closeLapsed'> = (work, { before, status, reason }) => {
  const until = before < work.now ? before : work.now
  const rows = work.db.all<{ id: number; last_message: number; family: string; thread: string }>(
    'SELECT id, last_message, family, thread FROM warning_chain WHERE ended_at = ? AND lapses_at <= ? AND status = ?',
    never,
    until,
    status,
  )
  if (rows.length === 0) refuse('warnings.noneLapsed')
  for (const { last_message: message } of rows)
    write(work, { message, act: 'closed', who: '', means: '', words: reason, happenedAt: work.now })
  reweave(work, rows, work.now)
  work.call('log.notice', {
    notice: 'warnings.closedLapsed',
    fields: { count: rows.length, reason, name: work.person?.name ?? '' },
  })
  return { closed: rows.length }
}

function reweave(work: Work, closed: readonly { family: string; thread: string }[], from: string): void {
  const changes = noChanges()
  for (const row of closed) noteBefore(changes, { ...row, issued_at: from, chain: null })
  weave(work, changes)
}

interface Written {
  message: number
  act: Step
  who: string
  means: string
  words: string
  happenedAt: string
}

function write(work: Work, { happenedAt, ...step }: Written): void {
  work.ledger.insert('warning_step', {
    ...step,
    happened_at: happenedAt,
    at: work.now,
    person: work.person?.id ?? null,
  })
}

/** The acts the officer must find again in the duty log. */
function tell(
  work: Work,
  { act, ...fields }: { title: string; act: Step; who: string; means: string; words: string },
): void {
  if (act === 'noted' || act === 'renewal') return
  work.call('log.notice', { notice: `warnings.${act}`, fields: { ...fields, name: work.person?.name ?? '' } })
}
