import { plusMinutes } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { ladderOf } from '#shared/callouts/ladder.ts'
import type { Plan } from '#shared/callouts/plan.ts'
import type { Rung } from '#shared/callouts/target.ts'
import type { ParsedOf } from '#shared/contract/index.ts'
import type { Handler, Work } from '../work.ts'
import { targetOf } from './board.ts'
import { directoryOf } from './directory.ts'
import { told } from './log-words.ts'
import { namesOf } from './start.ts'
import { calloutOf, targetRow } from './store.ts'

/** Somebody more on the board, called from now on (or from the beginning of a wave that is still to come). */
export const addTarget: Handler<'callouts.addTarget'> = (work, wanted) => {
  const { plan, started_at, ended_at, title } = calloutOf(work.db, wanted.id)
  if (ended_at !== null) refuse('callouts.ended', { title })
  const wave = plan.waves[wanted.wave]
  if (!wave) refuse('callouts.unknownWave', { wave: wanted.wave + 1 })
  const begins = plusMinutes(started_at, wave.afterMinutes)
  const last = work.db.one<{ place: number }>(
    'SELECT max(place) AS place FROM callout_target WHERE callout = ?',
    wanted.id,
  )
  const id = work.ledger.insert('callout_target', {
    callout: wanted.id,
    place: (last?.place ?? 0) + 1,
    wave: wanted.wave,
    begins_at: begins > work.now ? begins : work.now,
    ...(wanted.stranger ? strangerOf(wanted.stranger, plan) : knownOf(work, wanted, plan)),
    dropped_at: null,
    dropped_why: '',
  })
  return targetOf(work, id)
}

/** Somebody taken off the board, with the reason; what was tried stays. */
export const dropTarget: Handler<'callouts.dropTarget'> = (work, { target: id, reason }) => {
  const callout = calloutOf(work.db, targetRow(work.db, id).callout)
  const { dropped, unit, who } = targetOf(work, id)
  if (callout.ended_at !== null) refuse('callouts.ended', { title: callout.title })
  if (dropped) refuse('callouts.droppedTarget', { unit })
  work.ledger.update('callout_target', id, { dropped_at: work.now, dropped_why: reason })
  told(work, 'dropped', callout, { unit, who, reason })
  return targetOf(work, id)
}

type Wanted = ParsedOf<'callouts.addTarget'>

function knownOf(work: Work, { id, unitId, contact: contactId }: Wanted, plan: Plan) {
  const directory = directoryOf(work)
  const contact = directory.contacts.find((one) => one.id === contactId) ?? null
  if (contactId !== null && !contact) refuse('contacts.unknown', { id: contactId })
  const unit = directory.units.get(contact?.unit.id ?? unitId ?? 0)
  if (!unit) return refuseFields({ unitId: 'empty' })
  const first = contact ?? directory.byUnit.get(unit.id)?.[0] ?? null
  const twice = work.db.one<{ unit: string }>(
    'SELECT unit FROM callout_target WHERE callout = ? AND contact = ? AND dropped_at IS NULL',
    id,
    first?.id ?? 0,
  )
  if (twice) refuse('callouts.targetTwice', { name: first?.name ?? unit.name })
  const target = { unit, contact: first }
  return { ...namesOf(target), ladder: JSON.stringify(ladderOf(target, plan, directory)) }
}

/** Somebody the book does not know: the rungs of the plan that need no more than one number. */
function strangerOf({ unit, who, post, number }: NonNullable<Wanted['stranger']>, plan: Plan) {
  const calls = plan.ladder.filter(({ step }) => step === 'phone' || step === 'phone2')
  const rungs = calls.length > 0 ? calls : [{ step: 'phone' as const, afterMinutes: 0 }]
  const ladder = rungs.map(
    ({ step, afterMinutes }, index): Rung => ({
      step,
      channel: 'phone',
      afterMinutes: index === 0 ? 0 : afterMinutes,
      contact: null,
      who,
      post,
      number,
    }),
  )
  return { unit, contact: null, who, post, ladder: JSON.stringify(ladder) }
}
