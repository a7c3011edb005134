import type { InputOf } from '#shared/contract/index.ts'
import { type IncidentFacts, sevenQuestions, unknownKind } from '#shared/incidents/facts.ts'

type GivenFacts = InputOf<'incidents.open'>['facts']

/** The facts of an incident as typed: coordinates are text until they are read. */
export interface FactsDraft extends Omit<IncidentFacts, 'lng' | 'lat' | 'receivedAt'> {
  lng: string
  lat: string
  receivedAt: string | null
}

/** Facts with nothing written in them. */
export function blankFacts(receivedAt: string | null): FactsDraft {
  return {
    title: '',
    typeCode: unknownKind,
    typeName: '',
    place: '',
    township: '',
    lng: '',
    lat: '',
    occurredAt: null,
    occurredWords: '',
    learnedAt: null,
    unitToldAt: null,
    receivedAt,
    source: { kind: 'caller', unit: '', name: '', post: '', telephone: '' },
    course: '',
    cause: '',
    seven: { where: '', what: '', hurt: '', growing: '', danger: '', who: '', caller: '' },
    gradeFacts: {},
  }
}

/** Kept facts as text to be written over. */
export function draftOfFacts(facts: IncidentFacts): FactsDraft {
  return { ...facts, lng: degreesText(facts.lng), lat: degreesText(facts.lat) }
}

/** The facts as the operation wants them; without a title the place and the kind make one. */
export function factsOf(draft: FactsDraft): GivenFacts {
  return {
    ...draft,
    title: draft.title.trim() || proposedTitle(draft),
    lng: degrees(draft.lng),
    lat: degrees(draft.lat),
  }
}

/** A title of what is known: the place and the kind of incident, else what was said of it. */
export function proposedTitle({ place, typeCode, typeName, seven }: FactsDraft): string {
  const what = typeCode === unknownKind ? firstLine(seven.what) : typeName
  const between = /^[A-Za-z]/.test(what) && place.trim() !== '' ? ', ' : ''
  return what === '' ? '' : `${place.trim()}${between}${what}`.slice(0, 120)
}

/** True when any of the seven questions was answered. */
export function anyAnswer({ seven }: FactsDraft): boolean {
  return sevenQuestions.some((question) => seven[question] !== '')
}

function firstLine(text: string): string {
  return text.trim().split(/[^\p{L}\p{N} ]/u)[0] ?? ''
}

function degreesText(value: number | null): string {
  return value === null ? '' : String(value)
}

function degrees(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  return plain === '' ? null : Number(plain)
}
