import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { DrillAct } from '#shared/drills/drill.ts'
import type { Inject } from '#shared/drills/script.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { drillNow } from './now.ts'
import { plannedRow } from './planning.ts'
import { drillOf } from './reading.ts'
import { eventsOf, rowOf, runningRow, scriptOf } from './store.ts'

/** Exercise mode begins; the line that says so is of the real log, for the drill itself really happened. */
export const begin: Handler<'drills.begin'> = (work, { id }) => {
  const { name, kind } = plannedRow(work, id)
  const other = runningRow(work.db)
  if (other) refuse('drills.anotherRuns', { name: other.name })
  note(work, 'began', { name, kind: work.words(`notices:drills.kinds.${kind}`) })
  work.ledger.update('drill', id, { state: 'running', began_at: work.now })
  happened(work, id, { act: 'begin' })
  return drillOf(work, id)
}

/** An inject is read out or shown: once. */
export const deliver: Handler<'drills.deliver'> = (work, { id, inject: code }) => {
  refuseStill(work, id)
  const { inject, number } = injectOf(work, id, code)
  if (deliveredAt(work, id, code) !== null) refuse('drills.deliveredAlready', { number })
  happened(work, id, { act: 'inject', inject: code })
  const { kind, from, words } = inject
  note(work, from === '' ? 'injected' : 'injectedFrom', {
    number,
    kind: work.words(`notices:drills.injectKinds.${kind}`),
    from,
    words,
  })
  return drillOf(work, id)
}

/** What the officers did or said about an inject that was delivered; the minute of the delivery, typed by hand, is never before it. */
export const answer: Handler<'drills.answer'> = (
  work,
  { id, inject: code, words, happenedAt = work.now },
) => {
  refuseStill(work, id)
  const { number } = injectOf(work, id, code)
  const delivered = deliveredAt(work, id, code)
  if (delivered === null) refuse('drills.notDelivered', { number })
  if (happenedAt > work.now) refuseFields({ happenedAt: 'log.future' })
  if (happenedAt.slice(0, 16) < delivered.slice(0, 16)) refuseFields({ happenedAt: 'drills.beforeInject' })
  const at = happenedAt < delivered ? delivered : happenedAt
  happened(work, id, { act: 'answer', inject: code, words, happenedAt: at })
  note(work, 'answered', { number, words })
  return drillOf(work, id)
}

/** What the controller saw: kept with the drill, not in the log. */
export const remark: Handler<'drills.note'> = (work, { id, words }) => {
  if (rowOf(work.db, id).state !== 'running') refuse('drills.notRunning')
  happened(work, id, { act: 'note', words })
  return drillOf(work, id)
}

/** A real call came: from now on everything is real. Pressed again it changes nothing. */
export const breakOut: Handler<'drills.breakOut'> = (work, { words }) => {
  const row = runningRow(work.db) ?? refuse('drills.notRunning')
  if (row.broken_out === 1) return drillNow(work)
  happened(work, row.id, { act: 'breakOut', words })
  work.ledger.update('drill', row.id, { broken_out: 1 })
  note(work, 'brokenOut', { name: row.name })
  return drillNow(work)
}

/** The drill goes on where it stood. */
export const resume: Handler<'drills.resume'> = (work) => {
  const row = runningRow(work.db) ?? refuse('drills.notRunning')
  if (row.broken_out === 0) return drillNow(work)
  note(work, 'resumed', { name: row.name })
  happened(work, row.id, { act: 'resume' })
  work.ledger.update('drill', row.id, { broken_out: 0 })
  return drillNow(work)
}

/** Exercise mode ends; the line that says so is of the real log again. */
export const end: Handler<'drills.end'> = (work, { id, words }) => {
  const row = rowOf(work.db, id)
  if (row.state !== 'running') refuse('drills.notRunning')
  happened(work, id, { act: 'end', words })
  work.ledger.update('drill', id, { state: 'ended', ended_at: work.now, broken_out: 0 })
  note(work, 'ended', { name: row.name })
  return drillOf(work, id)
}

function happened(
  work: Work,
  drill: number,
  {
    act,
    inject = '',
    words = '',
    happenedAt = work.now,
  }: { act: DrillAct; inject?: string; words?: string; happenedAt?: string },
): void {
  work.ledger.insert('drill_event', {
    drill,
    act,
    inject,
    words,
    happened_at: happenedAt,
    at: work.now,
    person: actor(work).id,
  })
}

/** Refused while the drill is not running or a real call holds it up. */
function refuseStill(work: Work, id: number): Stored<'drill'> {
  const row = rowOf(work.db, id)
  if (row.state !== 'running') refuse('drills.notRunning')
  if (row.broken_out === 1) refuse('drills.brokenOut')
  return row
}

function injectOf(work: Work, drill: number, code: string): { inject: Inject; number: number } {
  const { injects } = scriptOf(work.db, drill)
  const index = injects.findIndex((one) => one.code === code)
  const inject = injects[index] ?? refuse('drills.unknownInject', { code })
  return { inject, number: index + 1 }
}

function deliveredAt(work: Work, drill: number, code: string): string | null {
  const event = eventsOf(work.db, drill).find(({ act, inject }) => act === 'inject' && inject === code)
  return event?.happenedAt ?? null
}

type Noted = 'began' | 'injected' | 'injectedFrom' | 'answered' | 'brokenOut' | 'resumed' | 'ended'

function note(work: Work, notice: Noted, fields: Record<string, string | number>): void {
  work.call('log.notice', { notice: `drills.${notice}`, fields: { ...fields, by: work.person?.name ?? '' } })
}
