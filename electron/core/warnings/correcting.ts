import { refuse } from '#shared/base/refusal.ts'
import { markedAtReceipt } from '#shared/warnings/marks.ts'
import { warningRules } from '#shared/warnings/rules.ts'
import { titleOf } from '../warning-title.ts'
import type { Handler, Work } from '../work.ts'
import { restate } from './keeping.ts'
import { messageOf, messageRow } from './messages.ts'
import { checkFacts } from './taking.ts'
import { noChanges, noteBefore, noteChanged } from './threads.ts'
import { coloursOf } from './types.ts'
import { weave } from './weaving.ts'

/** Puts right what a message says; what was received stays as it came. */
export const correct: Handler<'warnings.correct'> = (work, { message: id, facts, reason }) => {
  const row = messageRow(work.db, id)
  checkFacts(facts, 'facts')
  const { identifier, refers } = messageOf(work.db, id).facts
  const { receivedAt } = messageOf(work.db, id)
  const wanted = { ...facts, identifier, refers }
  const said = markedAtReceipt(wanted, {
    receivedAt,
    colours: coloursOf(work.db, facts.hazard),
    rules: warningRules,
  })
  keepCorrection(work, { message: id, facts: JSON.stringify(said), reason })
  const changes = noChanges()
  restate(work, row, { facts: said, changes })
  weave(work, changes)
  tell(work, 'corrected', { title: titleOf(work, said), reason })
  return messageOf(work.db, id)
}

/** Takes back a message that was taken in by mistake: it stays to be seen and counts no more. */
export const withdraw: Handler<'warnings.withdraw'> = (work, { message: id, reason }) => {
  const row = messageRow(work.db, id)
  if (row.standing === 'withdrawn') refuse('warnings.withdrawnAlready', { id })
  const { facts } = messageOf(work.db, id)
  keepCorrection(work, { message: id, facts: '', reason })
  const changes = noChanges()
  noteBefore(changes, row)
  work.ledger.update('warning_message', id, { standing: 'withdrawn', chain: null, candidates: '[]' })
  noteChanged(work, changes, id)
  weave(work, changes)
  tell(work, 'withdrawn', { title: titleOf(work, facts), reason })
  return messageOf(work.db, id)
}

/** Keeps to whose chain a message belongs; the chain is that of an earlier message of the same hazard. */
export const answer: Handler<'warnings.answer'> = (work, { message: id, belongsTo }) => {
  const row = messageRow(work.db, id)
  if (row.standing === 'notice' || row.standing === 'withdrawn') refuse('warnings.noAnswerNeeded', { id })
  const home = belongsTo === null ? null : homeMeant(work, row, belongsTo)
  work.ledger.insert('warning_answer', {
    message: id,
    belongs_to: home,
    at: work.now,
    person: work.person?.id ?? null,
  })
  const changes = noChanges()
  noteBefore(changes, row)
  weave(work, changes)
  return messageOf(work.db, id)
}

/** The earliest message of the chain meant: whatever joins it later, that one stays in it. */
function homeMeant(work: Work, row: ReturnType<typeof messageRow>, belongsTo: number): number {
  const other = messageRow(work.db, belongsTo)
  if (other.chain === null || other.id === row.id) refuse('warnings.noChainThere', { id: belongsTo })
  if (other.family !== row.family) refuse('warnings.otherHazard', { hazard: other.hazard })
  const first = work.db.one<{ first_message: number }>(
    'SELECT first_message FROM warning_chain WHERE id = ?',
    other.chain,
  )
  const home = messageRow(work.db, first?.first_message ?? other.id)
  if (home.issued_at > row.issued_at || home.id === row.id) refuse('warnings.answerLater', { id: belongsTo })
  return home.id
}

function keepCorrection(work: Work, correction: { message: number; facts: string; reason: string }): void {
  work.ledger.insert('warning_correction', { ...correction, at: work.now, person: work.person?.id ?? null })
}

function tell(
  work: Work,
  notice: 'corrected' | 'withdrawn',
  fields: { title: string; reason: string },
): void {
  work.call('log.notice', {
    notice: `warnings.${notice}`,
    fields: { ...fields, name: work.person?.name ?? '' },
  })
}
