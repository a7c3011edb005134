import type { Contact } from '#shared/contacts/contact.ts'
import type { ContactNumber, NumberKind } from '#shared/contacts/number.ts'
import type { Unit } from '#shared/contacts/unit.ts'
import type { Proposed } from './board.ts'
import type { Channel, Plan, PlanRung } from './plan.ts'
import type { Rung } from './target.ts'

/** The address book as a call-out needs it: nobody retired, units and people in the order of the book. */
export interface Directory {
  units: ReadonlyMap<number, Unit>
  contacts: readonly Contact[]
  byUnit: ReadonlyMap<number, readonly Contact[]>
}

/** Whom a ladder is for: somebody of a unit, or the unit itself when nobody is in it. */
export interface Summoned {
  unit: Unit
  contact: Contact | null
}

const channelOf: Record<Exclude<NumberKind, 'fax'>, Channel> = {
  mobile: 'phone',
  landline: 'phone',
  other: 'phone',
  dutyLine: 'dutyLine',
  satellite: 'satellite',
  radio: 'radio',
}

/** The ladder of a target: every rung of the plan for which there is somebody and a number; never empty, so that nobody without a number is forgotten. */
export function ladderOf(target: Summoned, plan: Plan, directory: Directory): Rung[] {
  const found = plan.ladder.flatMap((rung) => rungOf(rung, target, directory) ?? [])
  const [first, ...others] = found
  if (!first) return [{ ...emptyRung(target), step: 'phone', channel: 'phone' }]
  return [{ ...first, afterMinutes: plan.ladder[0]?.afterMinutes ?? 0 }, ...others]
}

/** What is missing for a target to be called as the plan wants. */
export function lacksOf(target: Summoned, plan: Plan, directory: Directory): Proposed['lacks'] {
  const [first] = numbersOf(target.contact)
  const own = first ?? dutyLine(target, directory)
  const wantsDeputy = plan.ladder.some(({ step }) => step === 'deputy')
  const lacks: (Proposed['lacks'][number] | false)[] = [
    !own && 'number',
    first?.wrong === true && 'rightNumber',
    first !== undefined && !first.wrong && first.stale && 'verified',
    wantsDeputy && !deputyOf(target, directory) && 'deputy',
  ]
  return lacks.filter((lack) => lack !== false)
}

function rungOf(planned: PlanRung, target: Summoned, directory: Directory): Rung | null {
  const bare = { ...emptyRung(target), step: planned.step, afterMinutes: planned.afterMinutes }
  const calling = (contact: Contact | null, nth: number): Rung | null => {
    const numbers = numbersOf(contact, planned.channel)
    const number = numbers[nth] ?? numbers[0]
    return contact && number ? { ...bare, ...whoIs(contact), ...numberIn(number) } : null
  }
  switch (planned.step) {
    case 'message': {
      const mobile = numbersOf(target.contact).find(({ kind }) => kind === 'mobile')
      return mobile ? { ...bare, channel: 'message', number: mobile.number } : null
    }
    case 'phone':
      return calling(target.contact, 0)
    case 'phone2':
      return calling(target.contact, 1)
    case 'deputy':
      return calling(deputyOf(target, directory), 0)
    case 'superior':
      return calling(superiorOf(target, directory), 0)
    case 'dutyLine': {
      const line = dutyLine(target, directory)
      return line ? { ...bare, ...nobody, channel: 'dutyLine', number: line.number } : null
    }
    default:
      return { ...bare, ...nobody, channel: planned.step }
  }
}

/** A line or a way that is nobody's own. */
const nobody = { contact: null, who: '', post: '' }

function emptyRung({ contact }: Summoned) {
  return { ...whoIs(contact), channel: 'other' as const, afterMinutes: 0, number: '' }
}

function whoIs(contact: Contact | null): Pick<Rung, 'contact' | 'who' | 'post'> {
  return { contact: contact?.id ?? null, who: contact?.name ?? '', post: contact?.post ?? '' }
}

function numberIn({ kind, number }: ContactNumber): Pick<Rung, 'channel' | 'number'> {
  return { channel: kind === 'fax' ? 'other' : channelOf[kind], number }
}

/** Numbers somebody can be called on: the channel wanted first, those known to be wrong last, the line of the duty room only when there is no other. */
function numbersOf(contact: Contact | null, wanted: Channel = 'phone'): ContactNumber[] {
  const all = (contact?.numbers ?? []).filter(({ kind }) => kind !== 'fax')
  const own = all.filter(({ kind }) => kind !== 'dutyLine')
  const rank = (number: ContactNumber) =>
    (number.wrong ? 2 : 0) + (numberIn(number).channel === wanted ? 0 : 1)
  return (own.length > 0 ? own : all).toSorted((a, b) => rank(a) - rank(b))
}

/** The B of an A, the A of a B, else whoever is next in the call order of the unit. */
function deputyOf({ unit, contact }: Summoned, { byUnit }: Directory): Contact | null {
  const others = (byUnit.get(unit.id) ?? []).filter(
    (other) => other.id !== contact?.id && numbersOf(other).length > 0,
  )
  const pair = contact?.pair === 'A' ? 'B' : contact?.pair === 'B' ? 'A' : null
  const partner = others.find((other) => pair !== null && other.pair === pair)
  const next = others.find(({ callOrder }) => callOrder > (contact?.callOrder ?? 0))
  return partner ?? next ?? others[0] ?? null
}

function superiorOf({ unit }: Summoned, { units, byUnit }: Directory): Contact | null {
  let above = unit.parent
  for (let depth = 0; above !== null && depth < 20; depth += 1) {
    const found = (byUnit.get(above) ?? []).find((contact) => numbersOf(contact).length > 0)
    if (found) return found
    above = units.get(above)?.parent ?? null
  }
  return null
}

/** The line of the unit's duty room: the unit's own, the person's, or anybody's of the unit. */
function dutyLine({ unit, contact }: Summoned, { byUnit }: Directory): ContactNumber | null {
  const holders = [
    unit.numbers,
    contact?.numbers ?? [],
    ...(byUnit.get(unit.id) ?? []).map((one) => one.numbers),
  ]
  const lines = holders.flat().filter(({ kind }) => kind === 'dutyLine')
  return lines.find(({ wrong }) => !wrong) ?? lines[0] ?? null
}
