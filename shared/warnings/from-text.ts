import { readInstant } from '#shared/base/instant.ts'
import type { MessageFacts } from './message.ts'
import type { ReadWarning } from './read-warning.ts'

/** What was read from a text as the facts of a message, nothing corrected; an end before the issue is a slip of the text: marked, and counted for nothing. */
export function factsRead(read: ReadWarning): MessageFacts {
  const { issuers, action, hazard, eventType, colour, level, responseLevel, productKind, raw } = read
  const [issuedAt, until] = [moment(read.issuedAt), moment(read.validUntil)]
  const slip = issuedAt !== null && until !== null && until <= issuedAt
  const marks = slip ? [...read.marks, 'timeUnsure' as const] : read.marks
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
    issuedAt,
    horizonHours: read.horizonHours ?? null,
    validUntil: slip ? null : until,
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
