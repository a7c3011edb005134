import { minutesBetween } from '#shared/base/instant.ts'
import { type Refusal, refuse } from '#shared/base/refusal.ts'
import type { Person } from '#shared/people/person.ts'
import { pinMatches } from '../pin.ts'
import { RecordedRefusal } from '../recorded-refusal.ts'
import type { Work } from '../work.ts'
import { personOf, pinHashOf, wrongPinsOf } from './store.ts'

/** The person whose PIN this is; wrong ones are counted, slowed, and at last lock the person out with a log line. */
export function checkPin(work: Work, id: number, pin: string): Person {
  const person = personOf(work.db, id)
  if (!person.active) refuse('people.gone', { name: person.name })
  const stored = pinHashOf(work.db, id)
  if (!stored) refuse('people.noPin', { name: person.name })
  refuseWhileSlowed(work, person)
  if (pinMatches(pin, stored.hash)) return person
  throw wrongPin(work, person)
}

function refuseWhileSlowed(work: Work, person: Person): void {
  const { count, last } = countedWrongPins(work, person)
  const { pinSlowAfter, pinSlowSeconds, pinLockAfter, pinLockMinutes } = work.settings
  if (last === null) return
  const waited = Math.max(0, minutesBetween(last, work.now) * 60)
  if (count >= pinLockAfter && waited < pinLockMinutes * 60) {
    refuse('people.lockedOut', { name: person.name, minutes: Math.ceil(pinLockMinutes - waited / 60) })
  }
  const wait = pinSlowSeconds * 2 ** Math.max(0, count - pinSlowAfter)
  if (count >= pinSlowAfter && waited < wait) refuse('people.tooFast', { seconds: Math.ceil(wait - waited) })
}

/** Where a page of a damaged, read-only file cannot be read, nobody is kept out of reading for it. */
function countedWrongPins(work: Work, person: Person): { count: number; last: string | null } {
  try {
    return wrongPinsOf(work.db, person.id)
  } catch (error) {
    if (work.house.state === 'ready') throw error
    return { count: 0, last: null }
  }
}

function wrongPin(work: Work, person: Person): RecordedRefusal {
  const { pinLockAfter, pinLockMinutes } = work.settings
  const count = countedWrongPins(work, person).count + 1
  const left = Math.max(0, pinLockAfter - count)
  const refusal: Refusal =
    left > 0
      ? { code: 'people.pinWrong', fields: { left } }
      : { code: 'people.lockedOut', fields: { name: person.name, minutes: pinLockMinutes } }
  return new RecordedRefusal(refusal, (recording) => {
    recording.call('people.noteWrongPin', { person: person.id, locksOut: left === 0 })
  })
}
