import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { BoardTarget } from '#shared/callouts/board.ts'
import type { NewTry } from '#shared/callouts/contract.ts'
import { fitsChannel, type Rung } from '#shared/callouts/target.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { boardOf, targetOf } from './board.ts'
import { told, toldAnswer } from './log-words.ts'
import type { TryRow } from './rows.ts'
import { type Callout, calloutOf, targetRow } from './store.ts'

/** Writes down a try that happens now; only a report makes a line of the duty log, not every ring that nobody heard. */
export const tryOne: Handler<'callouts.try'> = (work, wanted) => {
  const callout = openCallout(work, targetRow(work.db, wanted.target).callout)
  keep(work, { callout, happenedAt: work.now, late: 0 }, { ...wanted, faults: '' })
  return targetOf(work, wanted.target)
}

/** One message to many; each of them needs a number it can go to. */
export const sent: Handler<'callouts.sent'> = (work, { id, targets, words }) => {
  const callout = openCallout(work, id)
  const known = new Map(boardOf(work, id).targets.map((target) => [target.id, target]))
  const deaf = targets.filter((target) => known.get(target)?.ladder.every(({ step }) => step !== 'message'))
  if (deaf.length > 0)
    refuse('callouts.noMessage', { units: deaf.map((target) => known.get(target)?.unit ?? '').join(', ') })
  for (const target of new Set(targets)) {
    const rung = known.get(target)?.ladder.findIndex(({ step }) => step === 'message')
    if (rung === undefined) refuse('callouts.unknownTarget', { id: target })
    keep(
      work,
      { callout, happenedAt: work.now, late: 0 },
      { target, rung, result: 'sent', words, answer: null, faults: '' },
    )
  }
  return boardOf(work, id)
}

/** Tries from the paper sheet, each at its own time, all of them or none; a row typed in before is refused. */
export const typeBack: Handler<'callouts.typeBack'> = (work, { id, tries }) => {
  const callout = calloutOf(work.db, id)
  for (const [index, { happenedAt, ...one }] of tries.entries()) {
    const faults = `tries.${index}.`
    if (targetRow(work.db, one.target).callout !== id)
      refuseFields({ [`${faults}target`]: 'callouts.otherBoard' })
    if (happenedAt > work.now) refuseFields({ [`${faults}happenedAt`]: 'callouts.future' })
    if (happenedAt < callout.started_at) refuseFields({ [`${faults}happenedAt`]: 'callouts.beforeStart' })
    keep(work, { callout, happenedAt, late: 1 }, { ...one, faults })
  }
  return boardOf(work, id)
}

/** A mistyped try counts no more; when it was a report, the log says so. */
export const withdrawTry: Handler<'callouts.withdrawTry'> = (work, { id, reason }) => {
  const row = work.db.one<TryRow>('SELECT * FROM callout_try WHERE id = ?', id)
  if (!row) return refuse('callouts.unknownTry', { id })
  const withdrawn = work.db.one('SELECT 1 AS found FROM callout_withdrawal WHERE try = ?', id)
  if (withdrawn) refuse('callouts.withdrawnAlready', { id })
  const { callout } = row
  work.ledger.insert('callout_withdrawal', { callout, try: id, reason, at: work.now, person: actor(work).id })
  const target = targetOf(work, row.target)
  if (row.result === 'answered')
    told(work, 'withdrawn', calloutOf(work.db, callout), {
      unit: target.unit,
      who: row.called,
      reason,
      by: actor(work).name,
    })
  return target
}

interface When {
  callout: Callout
  happenedAt: string
  late: 0 | 1
}

/** `faults` is what the names of fields at fault begin with. */
type Wanted = NewTry & { faults: string }

function keep(work: Work, { callout, happenedAt, late }: When, wanted: Wanted): void {
  const before = targetOf(work, wanted.target)
  if (before.dropped) refuse('callouts.droppedTarget', { unit: before.unit })
  const { rung, planned } = rungMeant(before, wanted)
  const channel = wanted.channel ?? planned.channel
  if (!fitsChannel(wanted.result, channel))
    refuseFields({ [`${wanted.faults}result`]: 'callouts.resultOfChannel' })
  const row = {
    callout: callout.id,
    target: wanted.target,
    rung,
    channel,
    number: wanted.number ?? (channel === planned.channel ? planned.number : ''),
    called: wanted.called ?? [planned.who, planned.post].filter(Boolean).join(' '),
    result: wanted.result,
    answer: wanted.answer && JSON.stringify(wanted.answer),
    words: wanted.words,
    happened_at: happenedAt,
    at: work.now,
    late,
    person: actor(work).id,
  }
  if (late === 1) refuseTyped(work, row, wanted.faults)
  work.ledger.insert('callout_try', row)
  if (row.result !== 'answered') return
  const { called, words } = row
  toldAnswer(work, callout, {
    target: targetOf(work, wanted.target),
    ...{ called, words, happenedAt },
    answer: wanted.answer,
    late: late === 1,
  })
}

/** The rung that is named; else that of the message for a message; else the next one, or the first after it of which such a result can come. */
function rungMeant(
  { ladder, next }: BoardTarget,
  { rung, channel, result, faults }: Wanted,
): { rung: number; planned: Rung } {
  const first = next?.rung ?? 0
  const message = channel === 'message' ? ladder.findIndex(({ step }) => step === 'message') : -1
  const fitting = ladder.findIndex(
    (one, index) => index >= first && fitsChannel(result, channel ?? one.channel),
  )
  const meant = [rung, message, fitting].find((one) => one !== undefined && one >= 0) ?? first
  const planned = ladder[meant]
  if (!planned) return refuseFields({ [`${faults}rung`]: 'callouts.unknownRung' })
  return { rung: meant, planned }
}

function refuseTyped(work: Work, row: TryRow, faults: string): void {
  const same = work.db.one(
    `SELECT 1 AS found FROM callout_try t WHERE target = ? AND happened_at = ? AND channel = ? AND number = ? AND result = ?
       AND NOT EXISTS (SELECT 1 FROM callout_withdrawal x WHERE x.room = t.room AND x.try = t.id)`,
    row.target,
    row.happened_at,
    row.channel,
    row.number,
    row.result,
  )
  if (same) refuseFields({ [`${faults}happenedAt`]: 'callouts.typedBefore' })
}

function openCallout(work: Work, id: number): Callout {
  const callout = calloutOf(work.db, id)
  if (callout.ended_at !== null) refuse('callouts.ended', { title: callout.title })
  return callout
}
