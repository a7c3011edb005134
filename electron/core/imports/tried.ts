import { calendarDate } from '#shared/base/clock-face.ts'
import type { ContactMake } from '#shared/imports/contact-draft.ts'
import type { Choices, ImportKind } from '#shared/imports/contract.ts'
import type { Draft } from '#shared/imports/draft.ts'
import { trimmed, withoutHeader } from '#shared/imports/dry-run.ts'
import type { HazardMake } from '#shared/imports/hazard-draft.ts'
import { type Layout, layoutOf } from '#shared/imports/layout.ts'
import { draftLeave, type LeaveMake } from '#shared/imports/leave-draft.ts'
import { draftPeople, type PersonMake } from '#shared/imports/people-draft.ts'
import { monthMeant } from '#shared/imports/roster-days.ts'
import { draftRoster, type RosterMake } from '#shared/imports/roster-draft.ts'
import type { Cells } from '#shared/imports/sheet.ts'
import type { ReadingMake, StationMake } from '#shared/imports/water-drafts.ts'
import { type Known, knownPeople } from '#shared/imports/who.ts'
import { grouped } from '#shared/roster/span.ts'
import { rulesOf } from '../shift-rules.ts'
import type { Work } from '../work.ts'
import { triedContacts } from './contacts-sheet.ts'
import { triedHazards } from './hazards-sheet.ts'
import { rosterFacts } from './roster-facts.ts'
import { withFindings } from './roster-findings.ts'
import { triedReadings, triedStations } from './waters-sheets.ts'

/** A sheet as given. */
export interface SheetGiven {
  kind: ImportKind
  cells: Cells
  choices: Choices
  year: string
}

/** The drafts of a sheet, by its kind. */
export type Tried =
  | { kind: 'people'; drafts: Draft<PersonMake>[] }
  | { kind: 'leave'; drafts: Draft<LeaveMake>[] }
  | { kind: 'roster'; drafts: Draft<RosterMake>[] }
  | { kind: 'contacts'; drafts: Draft<ContactMake>[] }
  | { kind: 'stations'; drafts: Draft<StationMake>[] }
  | { kind: 'readings'; drafts: Draft<ReadingMake>[] }
  | { kind: 'hazards'; drafts: Draft<HazardMake>[] }

/** What would become of every row of a sheet, held against the room as it is now. */
export function tried(work: Work, sheet: SheetGiven): Tried {
  const cells = trimmed(sheet.cells)
  const known = knownPeople(work.call('people.list', { withInactive: true }))
  const at = { work, sheet: { ...sheet, cells }, known, today: calendarDate(work.now, work.room.zone) }
  switch (sheet.kind) {
    case 'people':
      return { kind: 'people', drafts: triedPeople(at) }
    case 'leave':
      return { kind: 'leave', drafts: triedLeave(at) }
    case 'roster':
      return { kind: 'roster', drafts: triedRoster(at) }
    case 'contacts':
      return { kind: 'contacts', drafts: triedContacts(at) }
    case 'stations':
      return { kind: 'stations', drafts: triedStations(at) }
    case 'readings':
      return { kind: 'readings', drafts: triedReadings(at) }
    case 'hazards':
      return { kind: 'hazards', drafts: triedHazards(at) }
  }
}

/** A sheet on trial: held against the people of the room and today. */
export interface At {
  work: Work
  sheet: SheetGiven
  known: Known
  today: string
}

function triedPeople({ work, sheet, known, today }: At): Draft<PersonMake>[] {
  const layout = layoutOf('people', sheet.cells)
  if (layout.header === null) return withoutHeader('people', layout)
  const { members } = work.call('roster.rules', {})
  const byPerson = new Map(members.map((member) => [member.person, member]))
  return draftPeople(layout, { known, members: byPerson, today }, sheet.choices)
}

function triedLeave({ work, sheet, known, today }: At): Draft<LeaveMake>[] {
  const layout = layoutOf('leave', sheet.cells)
  if (layout.header === null) return withoutHeader('leave', layout)
  const year = sheet.year === '' ? null : Number(sheet.year.slice(0, 4))
  const absences = grouped(work.call('leave.list', {}), ({ person }) => person.id)
  return draftLeave(
    layout,
    { known, absences, year, today, rules: rulesOf(work.db), zone: work.room.zone },
    sheet.choices,
  )
}

function changesOf(work: Work): (date: string) => readonly string[] {
  const rules = rulesOf(work.db)
  return (date) => rules.findLast(({ effectiveFrom }) => effectiveFrom <= date)?.changes ?? []
}

function triedRoster({ work, sheet, known, today }: At): Draft<RosterMake>[] {
  const { posts, members } = work.call('roster.rules', {})
  const layout: Layout = layoutOf('roster', sheet.cells, posts)
  if (layout.header === null) return withoutHeader('roster', layout)
  const meant = monthMeant(sheet.year, layout)
  const facts = rosterFacts(work, { layout, meant, today })
  const byPerson = new Map(members.map((member) => [member.person, member]))
  const drafts = draftRoster(
    layout,
    { known, posts, members: byPerson, meant, changesOn: changesOf(work), ...facts },
    sheet.choices,
  )
  return withFindings(work, drafts)
}
