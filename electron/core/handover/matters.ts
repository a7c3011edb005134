import { refuse } from '#shared/base/refusal.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { briefOf, checksOf, entryMatters, noteMatters } from './brief.ts'
import { openShift } from './store.ts'

/** The brief of the shift on duty. */
export const brief: Handler<'handover.brief'> = (work) => briefOf(work, openShift(work.db).id)

/** How many matters of the log and of the notes are open. */
export const waiting: Handler<'handover.waiting'> = ({ db }) => ({
  log: entryMatters(db).length,
  notes: noteMatters(db).length,
})

/** Notes that the person at the seat has looked at a matter in this shift; the first look is kept. */
export const openMatter: Handler<'handover.openMatter'> = (work, { kind, id }) => {
  const shift = openShift(work.db).id
  const person = actor(work).id
  const found = work.db.one(
    'SELECT 1 AS found FROM matter_opened WHERE shift = ? AND kind = ? AND matter = ? AND person = ?',
    shift,
    kind,
    id,
    person,
  )
  if (!found) work.ledger.insert('matter_opened', { shift, kind, matter: id, person, at: work.now })
  return briefOf(work, shift)
}

/** What the shift on duty took over: open matters that are older than the takeover. */
export const inherited: Handler<'handover.inherited'> = (work) => {
  const shift = openShift(work.db)
  const since = shift.openedAt
  const matters = briefOf(work, shift.id).matters.filter(
    (matter) => since !== null && matter.since < since && matter.kind !== 'draft',
  )
  return { matters, since }
}

/** Marks an item of the checklist in this shift; the last mark counts. A fault becomes an open equipment entry in the log. */
export const check: Handler<'handover.check'> = (work, { item, state, note }) => {
  const shift = openShift(work.db).id
  const known = checksOf(work.db, shift).find((candidate) => candidate.item === item)
  if (!known) refuse('handover.unknownItem', { item })
  work.ledger.insert('checklist_mark', { shift, item, state, note, person: actor(work).id, at: work.now })
  if (state === 'fault' && known.state !== 'fault') {
    const text = work.words('notices:handover.fault', {
      item: known.name,
      note: note || work.words('notices:handover.noDetail'),
    })
    work.call('log.write', { kind: 'equipment', text, follow: true })
  }
  return briefOf(work, shift)
}

/** Writes a note for the next shift. */
export const note: Handler<'handover.note'> = (work, { text }) => {
  const shift = openShift(work.db).id
  work.ledger.insert('handover_note', { ...open, shift, text, person: actor(work).id, at: work.now })
  return briefOf(work, shift)
}

/** Closes a note with what became of it. */
export const closeNote: Handler<'handover.closeNote'> = (work, { id, result }) => {
  const found = work.db.one('SELECT 1 AS found FROM handover_note WHERE id = ? AND closed_at IS NULL', id)
  if (!found) refuse('handover.unknownNote', { id })
  work.ledger.update('handover_note', id, { closed_at: work.now, closed_by: actor(work).id, result })
  return briefOf(work, openShift(work.db).id)
}

/** Adds an item to the checklist. */
export const addItem: Handler<'handover.addItem'> = (work, { code, name, group }) => {
  work.ledger.insert('checklist_item', { code, name, part: group, active: 1 })
  return currentChecks(work)
}

/** Takes an item off the checklist; what was marked stays. */
export const dropItem: Handler<'handover.dropItem'> = (work, { item }) => {
  if (!currentChecks(work).some((known) => known.item === item)) refuse('handover.unknownItem', { item })
  work.ledger.update('checklist_item', item, { active: 0 })
  return currentChecks(work)
}

const open = { closed_at: null, closed_by: null, result: '' }

function currentChecks(work: Work) {
  return checksOf(work.db, openShift(work.db).id)
}
