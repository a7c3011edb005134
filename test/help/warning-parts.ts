import type { MessageFacts, Place } from '#shared/warnings/message.ts'
import type { Colour } from '#shared/warnings/read-warning.ts'

/** A message as the walk takes it: plain facts, a name for the test, an identity, a time. */
export interface Step {
  name: string
  identity: string
  at: string
  facts: MessageFacts
}

/** The colours, lowest first. */
export const rank = ['blue', 'yellow', 'orange', 'red']

/** Lifts of a signal that another had taken the place of: they leave everything. */
export const ofEarlier = new WeakSet<Step>()

/** The parts of a warning: the colour of the rest, and the places named. */
export interface Parts {
  rest: Colour | null
  places: Place[]
}

/** What messages together say of the parts of a warning, looked up from the last back. */
export function partsOf(told: readonly Step[]): Parts {
  const last = told.at(-1)
  if (!last) return { rest: null, places: [] }
  const earlier = told.slice(0, -1)
  const so = () => partsOf(earlier)
  const { facts } = last
  if (facts.action === 'lift') return ofEarlier.has(last) ? so() : (leftBy(so(), last) ?? so())
  const several = facts.places.some((one) => one.colour !== undefined)
  if (!several && (facts.colour !== null || earlier.length === 0)) {
    const names = facts.places.length > 0 ? facts.places : so().places
    return { rest: facts.colour, places: names.map(({ name }) => ({ name })) }
  }
  const { rest, places } = so()
  const named = facts.places.map(({ name, colour }) => {
    const own = colour ?? (several ? facts.colour : null) ?? places.find((one) => one.name === name)?.colour
    return own ? { name, colour: own } : { name }
  })
  const others = places.filter(({ name }) => !named.some((one) => one.name === name))
  return {
    rest: earlier.length === 0 ? (facts.reference?.colour ?? null) : rest,
    places: [...others, ...named],
  }
}

/** What a lift leaves of a warning; null for nothing. */
export function leftBy({ rest, places }: Parts, { facts }: Step): Parts | null {
  const coloured = places.filter(({ colour }) => colour !== undefined)
  if (coloured.length === 0) return null
  const isNamed = ({ name }: Place): boolean => facts.places.some((one) => one.name === name)
  if (coloured.some(isNamed)) {
    if (coloured.every(isNamed) && rest === null) return null
    return { rest, places: places.filter((one) => !isNamed(one)) }
  }
  const now = coloursNow({ rest, places })
  if (facts.colour === null || now.length === 1 || !now.includes(facts.colour)) return null
  return {
    rest: rest === facts.colour ? null : rest,
    places: places.filter((one) => (one.colour ?? rest) !== facts.colour),
  }
}

/** The colours of the parts, lowest first. */
export function coloursNow({ rest, places }: Parts): Colour[] {
  const said = [rest, ...places.map(({ colour }) => colour ?? null)]
  return rank.filter((colour) => said.includes(colour as Colour)) as Colour[]
}

/** The highest of some colours. */
export function top(all: readonly (Colour | null)[]): Colour | null {
  return (rank.findLast((colour) => all.includes(colour as Colour)) ?? null) as Colour | null
}
