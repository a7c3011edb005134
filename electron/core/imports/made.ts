import type { ContactFacts } from '#shared/contacts/contact.ts'
import type { PersonFacts } from '#shared/people/person.ts'
import type { MemberFacts } from '#shared/roster/member.ts'
import type { StationFacts } from '#shared/waters/station.ts'

/** A person that was added (`before` null), brought back or changed, with what the roster knew of them before and afterwards. */
export interface MadePerson {
  id: number
  returns: boolean
  before: PersonFacts | null
  after: PersonFacts
  member: { before: MemberFacts; after: MemberFacts } | null
}

/** A slot that was entered: who was on it before and afterwards. */
export interface MadeSlot {
  date: string
  template: number
  ordinal: number
  post: string
  before: { people: number[]; shadows: number[]; locked: boolean }
  after: { people: number[]; shadows: number[] }
}

/** A contact that was added (`before` null), brought back or changed, as it was before and afterwards. */
export interface MadeContact {
  id: number
  returns: boolean
  before: ContactFacts | null
  after: ContactFacts
}

/** A station that was added (`before` null) or changed, as it was before and afterwards. */
export interface MadeStation {
  id: number
  before: StationFacts | null
  after: StationFacts
}

/** What taking in a sheet wrote, so that it can be put back. */
export interface Made {
  people: MadePerson[]
  leave: { id: number; name: string }[]
  slots: MadeSlot[]
  notes: { date: string; post: string; text: string }[]
  units: number[]
  contacts: MadeContact[]
  stations: MadeStation[]
  /** Numbers of readings. */
  readings: number[]
  /** Numbers of hazards. */
  hazards: number[]
}

/** Nothing written yet. */
export function nothingMade(): Made {
  return {
    people: [],
    leave: [],
    slots: [],
    notes: [],
    units: [],
    contacts: [],
    stations: [],
    readings: [],
    hazards: [],
  }
}
