import { dateTime } from '#shared/base/clock-face.ts'
import type { ContactMake } from '#shared/imports/contact-draft.ts'
import type { DryRun, Remark, RowReport } from '#shared/imports/contract.ts'
import { type Draft, remark } from '#shared/imports/draft.ts'
import { countsOf } from '#shared/imports/dry-run.ts'
import type { HazardMake } from '#shared/imports/hazard-draft.ts'
import type { LeaveMake } from '#shared/imports/leave-draft.ts'
import type { PersonMake } from '#shared/imports/people-draft.ts'
import type { RosterMake } from '#shared/imports/roster-draft.ts'
import type { ReadingMake, StationMake } from '#shared/imports/water-drafts.ts'
import { postName } from '../post-name.ts'
import type { Work } from '../work.ts'
import { saysContact } from './contacts-sheet.ts'
import { saysHazard } from './hazards-sheet.ts'
import { takenBefore } from './store.ts'
import type { Tried } from './tried.ts'
import { saysReading, saysStation } from './waters-sheets.ts'

/** The dry run in words of the room's language; `sha256` tells whether the same file was taken in before. */
export function reported(work: Work, tried: Tried, sha256: string): DryRun {
  const say = sentences(work)
  const rows = rowsOf(tried, say)
  const before = takenBefore(work.db, sha256)
  const [first] = rows
  if (before && first) {
    const fields = { name: before.name, at: dateTime(before.at, work.room.zone) }
    first.remarks.unshift(say.remark(remark('warning', 'takenBefore', fields)))
  }
  return { kind: tried.kind, rows, ...countsOf(tried.drafts) }
}

interface Sentences {
  person(make: PersonMake): string
  leave(make: LeaveMake): string
  roster(make: RosterMake): string
  contact(make: ContactMake): string
  station(make: StationMake): string
  reading(make: ReadingMake): string
  hazard(make: HazardMake): string
  remark(told: Remark): Remark
}

function rowsOf(tried: Tried, say: Sentences): RowReport[] {
  const row =
    <M>(words: (make: M) => string) =>
    (draft: Draft<M>): RowReport => ({
      row: draft.row,
      role: draft.role,
      act: draft.act,
      says: draft.make === null ? '' : words(draft.make),
      remarks: draft.remarks.map(say.remark),
    })
  switch (tried.kind) {
    case 'people':
      return tried.drafts.map(row(say.person))
    case 'leave':
      return tried.drafts.map(row(say.leave))
    case 'roster':
      return tried.drafts.map(row(say.roster))
    case 'contacts':
      return tried.drafts.map(row(say.contact))
    case 'stations':
      return tried.drafts.map(row(say.station))
    case 'readings':
      return tried.drafts.map(row(say.reading))
    case 'hazards':
      return tried.drafts.map(row(say.hazard))
  }
}

function sentences(work: Work): Sentences {
  const { words } = work
  const comma = words('notices:list.comma')
  const post = (code: string) => postName(work, code, (known) => words(`imports:posts.${known}`))
  const list = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(comma)
  return {
    person: ({ id, returns, facts }) =>
      words(id === null || returns ? 'imports:says.addPerson' : 'imports:says.changePerson', {
        name: facts.name,
        facts: list([
          facts.unit,
          facts.post,
          ...facts.telephones,
          ...facts.roles.map((role) => words(`imports:roles.${role}`)),
        ]),
      }),
    leave: ({ person, kind, from, to, reason }) =>
      words('imports:says.leave', {
        name: person.name,
        kind: words(`imports:absences.${kind}`),
        from,
        to,
        reason: reason || words('imports:says.noReason'),
      }),
    roster: ({ date, slots, note }) =>
      words('imports:says.roster', {
        date,
        people: list([
          ...slots.map((slot) => `${post(slot.post)} ${slot.people.map(({ name }) => name).join(' ')}`),
          note === null ? '' : words('imports:says.note', { text: note.text }),
        ]),
      }),
    contact: (make) => saysContact(work, make),
    station: (make) => saysStation(work, make),
    reading: (make) => saysReading(work, make),
    hazard: (make) => saysHazard(work, make),
    remark: (told) => ({
      ...told,
      candidates: told.candidates.map(({ id, label }) => ({
        id,
        label: label === '' ? words('imports:somebodyNew') : label,
      })),
    }),
  }
}
