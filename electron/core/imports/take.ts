import { refuse } from '#shared/base/refusal.ts'
import type { Draft } from '#shared/imports/draft.ts'
import type { LeaveMake } from '#shared/imports/leave-draft.ts'
import type { PersonMake } from '#shared/imports/people-draft.ts'
import type { RosterMake } from '#shared/imports/roster-draft.ts'
import { type MemberFacts, plainMember } from '#shared/roster/member.ts'
import type { Handler, Work } from '../work.ts'
import { writeContacts } from './contacts-sheet.ts'
import { writeHazards } from './hazards-sheet.ts'
import { type Made, type MadePerson, nothingMade } from './made.ts'
import { reported } from './reports.ts'
import { crewOf, entriesOf, mostSlots } from './roster-findings.ts'
import { runOf } from './store.ts'
import { type Tried, tried } from './tried.ts'
import { writeReadings, writeStations } from './waters-sheets.ts'

/** Takes a sheet in, all of it or nothing: tried once more within the same transaction, so that what was looked at is what is written. */
export const take: Handler<'imports.take'> = (work, { name, sha256, ...sheet }) => {
  if (!work.person) refuse('seat.empty')
  const found = tried(work, sheet)
  const { ready, stops, adds, changes, skips, rows } = reported(work, found, sha256)
  if (!ready) refuse('imports.notReady', { count: stops })
  if (adds + changes === 0) refuse('imports.nothingNew', { name })
  const made = write(work, found, name)
  const id = work.ledger.insert('import_run', {
    kind: sheet.kind,
    name,
    sha256,
    rows: adds + changes,
    skipped: skips,
    made: JSON.stringify(made),
    report: JSON.stringify(rows),
    at: work.now,
    person: work.person.id,
    undone_at: null,
    undone_by: null,
    undone_why: '',
  })
  work.call('log.notice', {
    notice: 'imports.taken',
    fields: { what: work.words(`imports:kinds.${sheet.kind}`), name, rows: adds + changes, run: id },
  })
  return runOf(work.db, id)
}

function write(work: Work, found: Tried, name: string): Made {
  const made = nothingMade()
  writeFound(work, { found, name }, made)
  return made
}

function writeFound(work: Work, { found, name }: { found: Tried; name: string }, made: Made): void {
  switch (found.kind) {
    case 'people':
      writePeople(work, found.drafts, made)
      break
    case 'leave':
      for (const { make } of found.drafts) if (make) writeLeave(work, make, made)
      break
    case 'roster':
      writeRoster(work, { makes: found.drafts, name }, made)
      break
    case 'contacts':
      writeContacts(work, found.drafts, made)
      break
    case 'stations':
      writeStations(work, found.drafts, made)
      break
    case 'readings':
      writeReadings(work, found.drafts, made)
      break
    case 'hazards':
      writeHazards(work, found.drafts, made)
      break
  }
}

function writePeople(work: Work, drafts: readonly Draft<PersonMake>[], made: Made): void {
  const members = new Map(work.call('roster.rules', {}).members.map((member) => [member.person, member]))
  for (const { make } of drafts) if (make) made.people.push(writePerson(work, make, members))
}

function writePerson(
  work: Work,
  { id: known, returns, facts, before, member }: PersonMake,
  members: ReadonlyMap<number, MemberFacts>,
): MadePerson {
  if (known !== null && returns) work.call('people.restore', { id: known })
  const { id } =
    known === null
      ? work.call('people.add', { ...facts, pin: null })
      : work.call('people.change', { ...facts, id: known })
  const was = member && (members.get(id) ?? plainMember(id))
  const is = was && { ...was, ...member }
  if (is) work.call('roster.setMember', is)
  return { id, returns, before, after: facts, member: was && is ? { before: was, after: is } : null }
}

function writeLeave(work: Work, { person, reason, ...leave }: LeaveMake, made: Made): void {
  const { id } = work.call('leave.enter', {
    ...leave,
    person: person.id,
    reason: reason || work.words('imports:says.noReason'),
    onBehalf: work.words('imports:says.fromSheet'),
  })
  made.leave.push({ id, name: person.name })
}

function writeRoster(
  work: Work,
  { makes, name }: { makes: Parameters<typeof entriesOf>[0]; name: string },
  made: Made,
): void {
  const slots = entriesOf(makes)
  for (let from = 0; from < slots.length; from += mostSlots)
    work.call('roster.save', { slots: slots.slice(from, from + mostSlots), source: 'import', reason: name })
  for (const make of makes.flatMap(({ make }) => make ?? [])) keepRow(work, make, made)
}

function keepRow(work: Work, { date, slots, note }: RosterMake, made: Made): void {
  for (const slot of slots) {
    const { template, ordinal, post, before } = slot
    made.slots.push({ date, template, ordinal, post, before, after: crewOf(slot) })
  }
  if (!note) return
  work.call('roster.annotate', { date, ...note })
  made.notes.push({ date, ...note })
}
