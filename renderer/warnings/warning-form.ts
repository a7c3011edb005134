import { type Instant, readInstant } from '#shared/base/instant.ts'
import { listed } from '#shared/warnings/listed.grammar.ts'
import type { MessageFacts, Status } from '#shared/warnings/message.ts'
import { type Colour, colours, type ReadWarning, type WarnedPlace } from '#shared/warnings/read-warning.ts'

/** A warning as it stands in the form, every field as it is typed. */
export interface WarningForm {
  issuers: string
  action: ReadWarning['action']
  hazard: string
  colour: Colour | null
  issuedAt: Instant | null
  hours: string
  /** The end of the horizon, where the text gives one instead of hours. */
  until: Instant | null
  /** Names of places; those with a colour of their own under that colour. */
  places: Readonly<Record<PlaceColour, string>>
  status: Status
  /** The earlier signal that is meant. */
  earlierColour: Colour | null
  earlierAt: Instant | null
}

/** The colour of the warning itself, or one of a place's own. */
export type PlaceColour = 'same' | Colour

/** The groups of places in the form. */
export const placeColours: readonly PlaceColour[] = ['same', ...colours.toReversed()]

const between = /[\u3001\uff0c,;\uff1b\n]+/

/** An empty form. */
export const blankForm: WarningForm = {
  issuers: '',
  action: 'issue',
  hazard: '',
  colour: null,
  issuedAt: null,
  hours: '',
  until: null,
  places: { same: '', red: '', orange: '', yellow: '', blue: '' },
  status: 'actual',
  earlierColour: null,
  earlierAt: null,
}

/** What was read from a text, as the form shows it. */
export function formOf(read: ReadWarning): WarningForm {
  const { issuers, action, hazard, colour, issuedAt, horizonHours, places, reference, marks } = read
  return {
    issuers: listed(issuers),
    action,
    hazard,
    colour,
    issuedAt: instantIn(issuedAt),
    hours: horizonHours === undefined ? '' : String(horizonHours),
    until: instantIn(read.validUntil),
    places: placesOf(places),
    status: marks.includes('exercise') ? 'exercise' : 'actual',
    earlierColour: reference?.colour ?? null,
    earlierAt: instantIn(reference?.issuedAt ?? null),
  }
}

/** What a message says, as the form shows it. */
export function formOfFacts(facts: MessageFacts): WarningForm {
  const { issuers, action, hazard, colour, issuedAt, horizonHours, places, reference, status } = facts
  return {
    issuers: listed(issuers),
    action,
    hazard,
    colour,
    issuedAt,
    hours: horizonHours === null ? '' : String(horizonHours),
    until: facts.validUntil,
    places: placesOf(places),
    status,
    earlierColour: reference?.colour ?? null,
    earlierAt: reference?.issuedAt ?? null,
  }
}

/** Names as they are typed: parted by commas of either kind, or line ends. */
export function namesIn(typed: string): string[] {
  const names = typed.split(between).map((name) => name.trim())
  return [...new Set(names.filter(Boolean))]
}

/** The places of the form, each with its own colour where it has one. */
export function placesIn(places: WarningForm['places']): WarnedPlace[] {
  return placeColours.flatMap((colour) =>
    namesIn(places[colour]).map((name) => (colour === 'same' ? { name } : { name, colour })),
  )
}

/** Hours as typed; null when nothing, or no number, is typed. */
export function hoursIn(typed: string): number | null {
  const hours = Number(typed.normalize('NFKC').trim())
  return typed.trim() === '' || !Number.isFinite(hours) ? null : hours
}

function placesOf(places: readonly WarnedPlace[]): WarningForm['places'] {
  const of = (colour: PlaceColour) =>
    listed(places.filter((place) => (place.colour ?? 'same') === colour).map(({ name }) => name))
  return { same: of('same'), red: of('red'), orange: of('orange'), yellow: of('yellow'), blue: of('blue') }
}

function instantIn(iso: string | null): Instant | null {
  return iso === null ? null : readInstant(iso)
}
