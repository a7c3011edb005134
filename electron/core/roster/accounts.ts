import type { Days } from '#shared/base/day.ts'
import { milliseconds } from '#shared/base/instant.ts'
import { plusDays } from '#shared/base/zone.ts'
import { noDuties, type Sharer, tallyOf } from '#shared/roster/fairness.ts'
import { type ByCategory, categories } from '#shared/roster/plan/problem.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { grouped } from '#shared/roster/span.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { countingOf, stoodOf } from './counting.ts'
import { comingDuties } from './duties.ts'
import { sceneOf, spanOf } from './scene.ts'
import { settledUntil } from './store.ts'

/** What somebody did and what would have been their share, in duties. */
export interface Account {
  done: ByCategory
  due: ByCategory
  nights: number
  hours: number
}

/** Everybody's accounts over some duty days: what is settled as it was written down, the rest as it stands on the board. */
export function accountsIn(work: Work, days: Days): Map<number, Account> {
  const accounts = new Map<number, Account>()
  const of = (person: number): Account => {
    const known = accounts.get(person) ?? { done: noDuties(), due: noDuties(), nights: 0, hours: 0 }
    accounts.set(person, known)
    return known
  }
  addRecords(work, days, of)
  addBoard(work, days, of)
  return accounts
}

/** What everybody was owed at the beginning of a day: from before the console counted, and from everything it counted since. */
export function owedBefore(work: Work, day: string): Map<number, ByCategory> {
  const owed = new Map<number, ByCategory>()
  const of = (person: number): ByCategory => {
    const known = owed.get(person) ?? noDuties()
    owed.set(person, known)
    return known
  }
  const openings = work.db.all<Stored<'fairness_opening'>>(
    'SELECT * FROM fairness_opening WHERE as_of <= ?',
    day,
  )
  for (const { person, category, hundredths } of openings) of(person)[category] += hundredths / 100
  const began = work.db.one<{ first: string | null }>(
    'SELECT min(date) AS first FROM (SELECT min(date) AS date FROM duty_record UNION ALL SELECT min(date) FROM duty_assignment WHERE active = 1)',
  )?.first
  if (began == null || began >= day) return owed
  for (const [person, { done, due }] of accountsIn(work, { from: began, to: plusDays(day, -1) }))
    for (const category of categories) of(person)[category] += due[category] - done[category]
  return owed
}

function addRecords(work: Work, { from, to }: Days, of: (person: number) => Account): void {
  const rows = work.db.all<Stored<'duty_record'>>(
    'SELECT * FROM duty_record WHERE date >= ? AND date <= ? AND shadow = 0 ORDER BY id',
    from,
    to,
  )
  for (const row of rows) {
    const stood = milliseconds(row.to_at) - milliseconds(row.from_at)
    const part = stood / (milliseconds(row.slot_to) - milliseconds(row.slot_from))
    if (row.person !== null) {
      const account = of(row.person)
      account.hours += stood / 3_600_000
      if (row.template > 0) account.done[row.category] += part
      if (row.template > 0 && row.night === 1) account.nights += part
    }
    if (row.due === '') continue
    for (const [person, due] of Object.entries(JSON.parse(row.due) as Record<string, number>))
      of(Number(person)).due[row.category] += due
  }
}

function addBoard(work: Work, days: Days, of: (person: number) => Account): void {
  const settled = settledUntil(work.db)?.until ?? ''
  const scene = sceneOf(work, days)
  const coming = scene.slots.filter(({ to }) => to > settled)
  if (coming.length === 0) return
  const bySlot = grouped(comingDuties(work, scene, spanOf(coming, days)), ({ slot }) => slot)
  const counting = countingOf(work, scene.days)
  const sharers = new Map(coming.map((slot) => [slotKey(slot), counting.sharers(slot)]))
  const duties = coming.flatMap((slot) => bySlot.get(slotKey(slot)) ?? [])
  const people = new Map([
    ...duties.map(({ person }): [number, Sharer] => [person, { id: person, share: 0 }]),
    ...[...sharers.values()].flat().map((one): [number, Sharer] => [one.id, one]),
  ])
  const tallies = tallyOf({
    slots: coming.map((slot) => ({
      ...slot,
      ...counting.counted(slot),
      needed: stoodOf(slot, bySlot.get(slotKey(slot)) ?? []),
    })),
    duties,
    people: [...people.values()],
    eligible: (id, slot) => (sharers.get(slotKey(slot)) ?? []).some((one) => one.id === id),
    owedBefore: new Map(),
  })
  for (const { person, done, due, nights, hours } of tallies) {
    const account = of(person)
    for (const category of categories) {
      account.done[category] += done[category]
      account.due[category] += due[category]
    }
    account.nights += nights
    account.hours += hours
  }
}
