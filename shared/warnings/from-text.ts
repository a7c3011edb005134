import { readInstant } from '#shared/base/instant.ts'
import type { MessageFacts } from './message.ts'
import type { ReadWarning } from './read-warning.ts'

/** What was read from a text as the facts of a message, nothing corrected. */
export function factsRead(read: ReadWarning): MessageFacts {
  const { issuers, action, hazard, eventType, colour, level, responseLevel, productKind, raw, marks } = read
  return {
    ...notInTexts,
    issuers,
    action,
    hazard,
    eventType,
    colour,
    level,
    responseLevel,
    productKind,
    status: marks.includes('exercise') ? 'exercise' : 'actual',
    issuedAt: moment(read.issuedAt),
    horizonHours: read.horizonHours ?? null,
    validUntil: moment(read.validUntil),
    places: read.places,
    quantities: read.quantities,
    reference: read.reference && { ...read.reference, issuedAt: moment(read.reference.issuedAt) },
    text: raw,
    marks,
  }
}

const notInTexts = {
  issuerCodes: [],
  audience: 'public' as const,
  areas: [],
  areaCodes: [],
  shapes: [],
  identifier: '',
  refers: [],
  headline: '',
  instruction: '',
  language: '',
}

function moment(text: string | null): string | null {
  return text === null ? null : readInstant(text)
}
