import { canonicalJson } from '#shared/base/canonical-json.ts'
import { calendarDate } from '#shared/base/clock-face.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { samePerson } from '#shared/hazards/same-name.ts'
import { type HazardAct, type HazardStep, objection } from '#shared/hazards/step.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { noteHazard } from './log-words.ts'
import { namedBy } from './naming.ts'
import type { HazardEventRow } from './rows.ts'
import { hazardOf } from './store.ts'

type NewEvent = Partial<Omit<HazardEventRow, 'hazard' | 'act' | 'at' | 'person'>>

/** A signature of the level whose turn it is: by PIN, on paper, or refused with the reason. */
export const sign: Handler<'hazards.sign'> = (work, { id, level, name, signing, refused, words }) => {
  const before = allowed(work, id, 'sign')
  if (before.nextSignature !== level)
    refuse('hazards.signOrder', { number: before.number, level: before.nextSignature ?? '' })
  if (refused && words === '') refuseFields({ words: 'hazards.whyRefused' })
  if (refused && signing !== null) refuseFields({ signing: 'hazards.refusedByPin' })
  const named = namedBy(work, 'sign', { name, signing })
  return taken(work, before, 'sign', {
    ...named,
    role: level,
    words,
    ...(refused ? { means: 'refused' } : {}),
  })
}

/** Something was learnt or done on the way. */
export const progress: Handler<'hazards.progress'> = (work, { id, words, name, happenedAt }) => {
  const before = allowed(work, id, 'progress')
  return taken(work, before, 'progress', { words, name, happened_at: momentOf(work, before, happenedAt) })
}

/** Reported as rectified; a re-check has to follow. */
export const rectified: Handler<'hazards.rectified'> = (work, { id, words, name, happenedAt }) => {
  const before = allowed(work, id, 'rectified')
  return taken(work, before, 'rectified', { words, name, happened_at: momentOf(work, before, happenedAt) })
}

/** Looked at again: passed, or back to be rectified. */
export const recheck: Handler<'hazards.recheck'> = (
  work,
  { id, passed, words, name, signing, happenedAt },
) => {
  const before = allowed(work, id, 'recheck')
  const at = momentOf(work, before, happenedAt)
  if (at < (before.rectifiedAt ?? '')) refuseFields({ happenedAt: 'hazards.beforeRectified' })
  const named = namedBy(work, 'recheck', { name, signing })
  return taken(work, before, 'recheck', { ...named, words, passed: passed ? 1 : 0, happened_at: at })
}

/** Crossed off, by somebody other than who re-checked. */
export const crossOff: Handler<'hazards.crossOff'> = (work, { id, words, name, signing }) => {
  const before = allowed(work, id, 'crossOff')
  const named = namedBy(work, 'crossOff', { name, signing })
  const { recheck: checked } = before
  if (checked && isSame(checked, named)) refuse('hazards.sameHand', { name: named.name })
  return taken(work, before, 'crossOff', { ...named, words })
}

/** Not good enough: to be rectified again by the same deadline. */
export const sendBack: Handler<'hazards.sendBack'> = (work, { id, reason }) =>
  taken(work, allowed(work, id, 'sendBack'), 'sendBack', { words: reason })

/** A later deadline, approved by somebody. */
export const extend: Handler<'hazards.extend'> = (work, { id, newDue, reason, name, signing }) => {
  const before = allowed(work, id, 'extend')
  if (newDue < calendarDate(work.now, work.room.zone)) refuseFields({ newDue: 'hazards.past' })
  if (newDue <= before.dueOn) refuseFields({ newDue: 'hazards.notLater' })
  const named = namedBy(work, 'extend', { name, signing })
  return taken(work, before, 'extend', { ...named, words: reason, new_due: newDue })
}

/** A major hazard under listed supervision, by whom it says. */
export const supervise: Handler<'hazards.supervise'> = (work, { id, words, name, signing }) => {
  const before = allowed(work, id, 'list')
  return taken(work, before, 'list', { ...namedBy(work, 'list', { name, signing }), words })
}

/** No longer listed, for a reason. */
export const endSupervision: Handler<'hazards.endSupervision'> = (work, { id, reason, name, signing }) => {
  const before = allowed(work, id, 'unlist')
  return taken(work, before, 'unlist', { ...namedBy(work, 'unlist', { name, signing }), words: reason })
}

/** Taken off the ledger, for a reason. */
export const withdraw: Handler<'hazards.withdraw'> = (work, { id, reason }) =>
  taken(work, allowed(work, id, 'withdraw'), 'withdraw', { words: reason })

/** Takes several off the ledger at once, for one reason and without a line in the log for each. */
export const takeBack: Handler<'hazards.takeBack'> = (work, { ids, reason }) => {
  for (const id of ids) written(work, allowed(work, id, 'withdraw'), 'withdraw', { words: reason })
  return { ids }
}

/** A hazard with which a step may be taken now; refused with the reason when not. */
export function allowed(work: Work, id: number, step: HazardStep): Hazard {
  const hazard = hazardOf(work, id)
  const why = objection(step, hazard)
  if (why !== null)
    refuse(`hazards.not.${why}`, {
      number: hazard.number,
      state: hazard.state,
      step,
      level: hazard.nextSignature ?? '',
    })
  return hazard
}

function isSame(
  one: { name: string; signer: number | null },
  other: { name: string; signer: number | null },
): boolean {
  if (one.signer !== null && other.signer !== null) return one.signer === other.signer
  return samePerson(one.name, other.name)
}

/** When it happened: not ahead of now, not before the hazard was found. */
function momentOf(work: Work, { foundOn }: Hazard, said: string | undefined): string {
  const at = said ?? work.now
  if (at > work.now) refuseFields({ happenedAt: 'hazards.ahead' })
  if (calendarDate(at, work.room.zone) < foundOn) refuseFields({ happenedAt: 'hazards.beforeFound' })
  return at
}

/** Acts the duty log keeps a line of; the others stand on the page of the hazard. */
const noted: readonly HazardAct[] = [
  'rectified',
  'recheck',
  'extend',
  'list',
  'unlist',
  'crossOff',
  'sendBack',
  'withdraw',
]

function taken(work: Work, before: Hazard, act: HazardAct, event: NewEvent): Hazard {
  const after = written(work, before, act, event)
  if (noted.includes(act)) note(work, after, act, { ...nothingSaid, ...event })
  return after
}

function written(work: Work, before: Hazard, act: HazardAct, event: NewEvent): Hazard {
  const row = { ...nothingSaid, happened_at: work.now, ...event }
  work.ledger.insert('hazard_event', { ...row, hazard: before.id, act, at: work.now, person: actor(work).id })
  const after = hazardOf(work, before.id)
  if (canonicalJson(columnsOf(after)) !== canonicalJson(columnsOf(before)))
    work.ledger.update('hazard', after.id, columnsOf(after))
  return after
}

function columnsOf({ state, listed, dueOn }: Hazard) {
  return { state, listed: listed === null ? 0 : 1, due_on: dueOn }
}

function note(work: Work, hazard: Hazard, act: HazardAct, row: NewEvent): void {
  const notice = act === 'recheck' ? (row.passed === 1 ? 'recheckPassed' : 'recheckFailed') : act
  noteHazard(work, hazard, notice, {
    name: row.name ?? '',
    words: row.words ?? '',
    newDue: row.new_due ?? '',
  })
}

const nothingSaid = {
  role: '' as const,
  name: '',
  means: '' as const,
  words: '',
  passed: null,
  new_due: null,
  signer: null,
}
