import { canonicalJson } from '#shared/base/canonical-json.ts'
import { refuse } from '#shared/base/refusal.ts'
import { factsOf, sameFacts } from '#shared/imports/people-draft.ts'
import type { Person } from '#shared/people/person.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import { slotKey } from '#shared/roster/slot.ts'
import type { Handler, Work } from '../work.ts'
import { undoContacts } from './contacts-sheet.ts'
import { undoHazards } from './hazards-sheet.ts'
import type { Made, MadePerson, MadeSlot } from './made.ts'
import { mostSlots } from './roster-findings.ts'
import { madeBy, runOf, usedIn } from './store.ts'
import { undoWaters } from './waters-sheets.ts'

/** Puts back what taking in a sheet wrote, all of it or nothing; whatever was changed or used since stands in the way and is named. */
export const undo: Handler<'imports.undo'> = (work, { id, reason }) => {
  if (!work.person) refuse('seat.empty')
  const run = runOf(work.db, id)
  if (run.undoneAt !== null) refuse('imports.undoneAlready', { id })
  const made = madeBy(work.db, id)
  undoRoster(work, made, reason)
  for (const leave of made.leave) undoLeave(work, leave, reason)
  undoPeople(work, made.people)
  undoContacts(work, made, reason)
  undoWaters(work, made, reason)
  undoHazards(work, made, reason)
  work.ledger.update('import_run', id, {
    undone_at: work.now,
    undone_by: work.person.id,
    undone_why: reason,
  })
  work.call('log.notice', {
    notice: 'imports.undone',
    fields: { what: work.words(`imports:kinds.${run.kind}`), name: run.name, run: id, reason },
  })
  return runOf(work.db, id)
}

function undoPeople(work: Work, made: readonly MadePerson[]): void {
  const known = new Map(work.call('people.list', { withInactive: true }).map((person) => [person.id, person]))
  const members = new Map(work.call('roster.rules', {}).members.map((member) => [member.person, member]))
  for (const { id, returns, before, after, member } of made) {
    const person = known.get(id) as Person
    if (!person.active || !sameFacts(factsOf(person), after))
      refuse('imports.personChanged', { name: person.name })
    if (member) {
      if (canonicalJson(members.get(id) ?? null) !== canonicalJson(member.after))
        refuse('imports.personChanged', { name: person.name })
      work.call('roster.setMember', member.before)
    }
    if (before) work.call('people.change', { ...before, id })
    if (returns || before === null) removePerson(work, person)
  }
}

function removePerson(work: Work, { id, name }: Person): void {
  const what = usedIn(work.db, id)
  if (what !== null) refuse('imports.personUsed', { name, what: work.words(`imports:uses.${what}`) })
  work.call('people.remove', { id })
}

function undoLeave(work: Work, { id, name }: Made['leave'][number], reason: string): void {
  const [leave] = work.call('leave.list', { id })
  if (leave?.state !== 'approved') refuse('imports.leaveChanged', { name })
  if (leave.from <= work.now) refuse('imports.leaveBegun', { name })
  work.call('leave.withdraw', { id, reason, onBehalf: reason })
}

function undoRoster(work: Work, { slots, notes }: Made, reason: string): void {
  refuseEdited(work, slots)
  for (let from = 0; from < slots.length; from += mostSlots)
    work.call('roster.save', {
      slots: slots.slice(from, from + mostSlots).map(({ date, template, ordinal, before }) => ({
        date,
        template,
        ordinal,
        ...before,
      })),
      source: 'import',
      reason,
    })
  for (const { text, ...at } of notes)
    work.call('roster.annotate', {
      ...at,
      text: work.words('imports:says.noteUndone', { text }).slice(0, 400),
    })
}

function refuseEdited(work: Work, slots: readonly MadeSlot[]): void {
  const dates = slots.map(({ date }) => date).sort()
  const [from, to] = [dates[0], dates.at(-1)]
  if (from === undefined || to === undefined) return
  const { days } = work.call('roster.board', { from, to })
  const now = new Map(days.flatMap((day) => day.slots.map((slot) => [slotKey(slot), slot])))
  for (const slot of slots) {
    const found = now.get(slotKey(slot))
    if (found?.state !== 'open') refuse('imports.slotPast', { date: slot.date })
    if (!standsAsMade(found, slot)) refuse('imports.slotChanged', { date: slot.date })
  }
}

function standsAsMade({ entered }: BoardSlot, { after }: MadeSlot): boolean {
  const own = entered.filter(({ turn }) => !turn)
  const ids = (shadow: boolean) => own.filter((one) => one.shadow === shadow).map(({ id }) => id)
  return same(ids(false), after.people) && same(ids(true), after.shadows)
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
