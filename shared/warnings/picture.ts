import { plusMinutes } from '#shared/base/instant.ts'
import type { MessageFacts, Place } from './message.ts'
import { type Colour, colours } from './read-warning.ts'
import type { WarningRules } from './rules.ts'
import { hasIdentifier, type Issued } from './thread.ts'

/** A message as the chain rules need it: its number, its line, the first message it goes back to (its own identity when it names none that is known). */
export interface Told extends Issued {
  id: number
  thread: string
  root: string
}

/** A warning as it stands after a message. `rest` is the colour where no place has its own; `raised` is the message since which its colour is as high as it is; `farthest` is the latest end of a horizon any message gave. */
export interface Picture {
  hazard: string
  eventType: string | null
  issuers: string[]
  rest: Colour | null
  places: Place[]
  colour: Colour | null
  level: number | null
  headline: string
  validUntil: string | null
  lapsesAt: string
  farthest: string
  startMissing: boolean
  first: number
  last: number
  lastAt: string
  raised: number
  raisedAt: string
  root: string
  seen: Colour[]
}

/** How high a colour is; none is lowest. */
export function height(colour: Colour | null): number {
  return colour === null ? -1 : colours.indexOf(colour)
}

/** The end of the horizon a message gives, or the one assumed where it gives none. */
export function lapseOf({ at, facts }: Issued, rules: WarningRules): string {
  if (facts.validUntil !== null) return facts.validUntil
  return plusMinutes(at, (facts.horizonHours ?? rules.defaultHorizonHours) * 60)
}

/** The warning after a message that is no lift; null before: the message begins it. */
export function pictured(before: Picture | null, told: Told, rules: WarningRules): Picture {
  const { facts } = told
  const lapsesAt = lapseOf(told, rules)
  const { rest, places } = colouring(before, facts)
  const colour = highest([rest, ...places.map((place) => place.colour ?? null)])
  const raised = before === null || height(colour) > height(before.colour)
  const said = colour === facts.colour ? facts.level : null
  return {
    hazard: before?.hazard ?? facts.hazard,
    eventType: facts.eventType ?? before?.eventType ?? null,
    issuers: before && before.issuers.length > 0 ? before.issuers : facts.issuers,
    rest,
    places,
    colour,
    level: said ?? (colour === null ? (before?.level ?? null) : 4 - height(colour)),
    headline: facts.headline,
    validUntil: facts.validUntil ?? (facts.horizonHours === null ? null : lapsesAt),
    lapsesAt,
    farthest: before && before.farthest > lapsesAt ? before.farthest : lapsesAt,
    startMissing: before?.startMissing ?? facts.action !== 'issue',
    first: before?.first ?? told.id,
    last: told.id,
    lastAt: told.at,
    raised: raised ? told.id : before.raised,
    raisedAt: raised ? told.at : before.raisedAt,
    root: before && facts.action !== 'issue' && isOwnRoot(told) ? before.root : told.root,
    seen: [...new Set([...(before?.seen ?? []), ...currentColours({ rest, places })])],
  }
}

/** The warning after a lift; null when nothing of it is left. A lift of some of its colours or places leaves the others; a lift of an earlier signal that a new one had replaced leaves all. */
export function lifted(before: Picture, told: Told): Picture | null {
  const kept = { ...before, last: told.id, lastAt: told.at }
  if (isOfEarlier(before, told)) return kept
  const left = leftOver(before, told.facts)
  if (left === null) return null
  const colour = highest(currentColours(left))
  return { ...kept, ...left, colour, level: colour === null ? before.level : 4 - height(colour) }
}

/** True when a lift names a colour the warning had and has no more: it may mean the earlier signal or all of it. */
export function isDoubtful(picture: Picture, told: Told): boolean {
  const { colour } = told.facts
  const sure = !isOwnRoot(told) && (picture.root === told.root || hasIdentifier(picture.root))
  if (sure || colour === null) return false
  return !currentColours(picture).includes(colour) && picture.seen.includes(colour)
}

/** The colours a warning has now, one for each of its parts. */
export function currentColours({ rest, places }: Pick<Picture, 'rest' | 'places'>): Colour[] {
  const all = [rest, ...places.map(({ colour }) => colour ?? null)]
  return [...new Set(all.filter((colour) => colour !== null))]
}

/** True when a lift names by identifier a signal that a later one, with an identifier of its own, took the place of. */
function isOfEarlier(before: Picture, told: Told): boolean {
  return !isOwnRoot(told) && before.root !== told.root && hasIdentifier(before.root)
}

function isOwnRoot({ root, identity }: Told): boolean {
  return root === identity
}

interface Parts {
  rest: Colour | null
  places: Place[]
}

/** A message whose places have colours of their own sets those places; any other sets all. */
function colouring(before: Picture | null, { colour, places, reference }: MessageFacts): Parts {
  if (places.every((place) => place.colour === undefined)) {
    const names = places.length > 0 ? places : (before?.places ?? [])
    if (colour === null && before) return { rest: before.rest, places: merged(before.places, places) }
    return { rest: colour, places: names.map(({ name }) => ({ name })) }
  }
  const own = places.map(({ name, colour: mine }) => withColour(name, mine ?? colour))
  const rest = before ? before.rest : (reference?.colour ?? null)
  return { rest, places: merged(before?.places ?? [], own) }
}

/** The later word on a place counts. */
function merged(before: readonly Place[], after: readonly Place[]): Place[] {
  const named = new Map(before.map((place) => [place.name, place]))
  for (const place of after)
    if (place.colour !== undefined || !named.has(place.name)) named.set(place.name, place)
  return [...named.values()]
}

/** What a lift leaves: of a warning with several colours the places it does not name, else the colours it does not name; null when it ends all. */
function leftOver({ rest, places }: Picture, { colour, places: named }: MessageFacts): Parts | null {
  const names = new Set(named.map(({ name }) => name))
  const own = places.filter((place) => place.colour !== undefined)
  const lifted = own.filter(({ name }) => names.has(name))
  if (own.length === 0 || (lifted.length === own.length && rest === null)) return null
  if (lifted.length > 0) return { rest, places: places.filter(({ name }) => !names.has(name)) }
  const now = currentColours({ rest, places })
  if (colour === null || now.length < 2 || !now.includes(colour)) return null
  return {
    rest: rest === colour ? null : rest,
    places: places.filter((place) => (place.colour ?? rest) !== colour),
  }
}

function withColour(name: string, colour: Colour | null): Place {
  return colour === null ? { name } : { name, colour }
}

function highest(all: readonly (Colour | null)[]): Colour | null {
  return all.reduce<Colour | null>((top, colour) => (height(colour) > height(top) ? colour : top), null)
}
