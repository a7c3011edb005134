import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { ContactNumber } from '#shared/contacts/number.ts'
import { type Cue, dateOf, type Stage } from './demo-stage.ts'

/** How many of the oldest numbers are tried in the round of a night, and minutes from one to the next. */
const round = { numbers: 10, minutes: 1.5 }

/** The demo's address book: typed off the paper one on the second day, its oldest numbers tried on the night before last. */
export function contactCues(stage: Stage): Cue[] {
  const { enter, round: begins, wrong, tonight } = stage.book.county.contacts
  const tried = [...Array(round.numbers).keys()].map((index) => ({
    at: plusMinutes(stage.moment(...begins), index * round.minutes),
    play: (at: Instant) => tryOldest(stage, at, index === wrong ? 'wrong' : 'reached'),
  }))
  const { tonight: reason } = stage.book.told.book
  const postpone = (at: Instant): void => void stage.act('officer', at, 'contacts.postpone', { reason })
  return [
    { at: stage.moment(...enter), play: (at) => enterBook(stage, at) },
    ...tried,
    { at: stage.moment(...tonight), play: postpone },
  ]
}

/** A unit of the address book by its name there. */
export function unitNamed({ book }: Stage, key: string): string {
  return book.told.units[key] ?? ''
}

function unitOf(stage: Stage, key: string): number {
  const known = stage.known.get(`unit.${key}`)
  if (known === undefined) throw new Error(`the demo has no unit ${key}`)
  return known
}

function enterBook(stage: Stage, at: Instant): void {
  enterUnits(stage, at)
  const { people } = stage.book.county.contacts
  const { told } = stage.book
  for (const [index, { unit, pair, order: callOrder, numbers, charges }] of people.entries()) {
    const [name, post] = told.people[index] ?? ['', '']
    const contact = stage.act('lead', at, 'contacts.add', {
      ...{ unit: unitOf(stage, unit), name, post, pair, callOrder },
      numbers: numbers.map(([kind, number]) => ({ kind, number })),
      charges: charges.map(([kind, place]) => ({ kind, place: told.units[place] ?? '' })),
    })
    keepVerified(stage, at, { kept: contact.numbers, told: numbers })
  }
}

function enterUnits(stage: Stage, at: Instant): void {
  const { units, county } = stage.book.told
  for (const { key, kind, parent, numbers } of stage.book.county.contacts.units) {
    const name = units[key] ?? ''
    const unit = stage.act('lead', at, 'contacts.addUnit', {
      ...{ name, kind, parent: parent === null ? null : unitOf(stage, parent) },
      place: kind === 'government' ? county : kind === 'department' ? '' : name,
      numbers: numbers.map(([numberKind, number]) => ({ kind: numberKind, number })),
    })
    stage.known.set(`unit.${key}`, unit.id)
    keepVerified(stage, at, { kept: unit.numbers, told: numbers })
  }
}

/** The paper book says when each number was last found right. */
function keepVerified(
  stage: Stage,
  at: Instant,
  {
    kept,
    told,
  }: { kept: readonly ContactNumber[]; told: readonly (readonly [string, string, number | null])[] },
): void {
  for (const [, number, days] of told) {
    const id = kept.find((one) => one.number === number)?.id ?? 0
    if (days === null) continue
    const on = plusDays(dateOf(stage, 0), -days)
    stage.act('lead', at, 'contacts.verify', { number: id, on, outcome: 'reached' })
  }
}

function tryOldest(stage: Stage, at: Instant, outcome: 'reached' | 'wrong'): void {
  const found = stage.house.open().db.one<{ id: number }>(
    `SELECT id FROM contact_number n WHERE active = 1
       AND NOT EXISTS (SELECT 1 FROM contact_check c WHERE c.room = n.room AND c.number = n.id AND c.outcome = 'wrong')
     ORDER BY coalesce(verified_on, ''), id LIMIT 1`,
  )
  const note = stage.book.told.book[outcome]
  stage.act('officer', at, 'contacts.verify', { number: found?.id ?? 0, outcome, note })
}
