import type { CleanText } from './clean-text.grammar.ts'
import { hazardOf } from './hazard.ts'
import type { Horizon } from './horizon.grammar.ts'
import type { FoundMoment } from './issue-moment.grammar.ts'
import type { Issuers } from './issuer.grammar.ts'
import type { NamedPlace } from './place.grammar.ts'
import type { Evidence } from './read-warning.ts'
import type { Statement } from './statement.grammar.ts'

/** What was found in a text, with where it stands there. */
export interface Found {
  statement: Statement
  issuers: Issuers | null
  moment: FoundMoment | null
  horizon: Horizon | null
  spots: readonly NamedPlace[]
  figures: readonly Spot[]
}

/** Something with where it stands. */
interface Spot {
  from: number
  to: number
}

interface Words {
  from: number
  to: number
  confidence: number
}

/** How sure each field is and the words of the pasted text it came from; fields the text does not say are left out. */
export function evidenceOf(found: Found, clean: CleanText, raw: string): Record<string, Evidence> {
  const { statement, issuers, moment, horizon, spots, figures } = found
  const title = statement.said === 'title'
  const signal = { from: statement.from, to: statement.to }
  const fields: Record<string, Words | null> = {
    issuers: issuers && { ...issuers, confidence: 0.95 },
    action: { ...statement.verb, confidence: title ? 0.6 : 0.98 },
    hazard: { ...signal, confidence: hazardOf(statement.hazard) ? 0.98 : 0.6 },
    colour: statement.colour && { ...signal, confidence: title ? 0.9 : 0.98 },
    issuedAt: moment && {
      from: moment.from,
      to: moment.to,
      confidence: yearSaid(clean, moment) ? 0.98 : 0.9,
    },
    level: statement.level === null ? null : { ...signal, confidence: 0.98 },
    responseLevel: statement.responseLevel === null ? null : { ...signal, confidence: 0.95 },
    reference: statement.earlier && { ...signal, confidence: 0.9 },
    horizonHours: horizon?.hours ? { from: horizon.from, to: horizon.to, confidence: 0.85 } : null,
    validUntil: horizon?.until
      ? { from: horizon.from, to: horizon.to, confidence: horizon.hours ? 0.85 : 0.6 }
      : null,
    places: span(spots, 0.8),
    quantities: span(figures, 0.95),
  }
  const said = Object.entries(fields).flatMap(([field, words]) =>
    words === null ? [] : [[field, inRaw(words, clean, raw)] as const],
  )
  return Object.fromEntries(said)
}

function yearSaid(clean: CleanText, { from, to }: FoundMoment): boolean {
  return /\d{4}/.test(clean.text.slice(from, to))
}

function span(spots: readonly Spot[], confidence: number): Words | null {
  const [first, last] = [spots[0], spots.at(-1)]
  return first && last ? { from: first.from, to: last.to, confidence } : null
}

function inRaw({ from, to, confidence }: Words, { at }: CleanText, raw: string): Evidence {
  const [start, last] = [at[from] ?? 0, at[Math.max(from, to - 1)] ?? 0]
  const end = Math.min(raw.length, last + 1)
  return { confidence, words: raw.slice(start, end), from: start, to: end }
}
