import type { CleanText } from './clean-text.grammar.ts'
import type { Draft } from './draft.grammar.ts'
import { evidenceOf } from './evidence.ts'
import { hazardOf } from './hazard.ts'
import { type Horizon, horizonIn } from './horizon.grammar.ts'
import { earlierMoment, type FoundMoment, momentApart, type Reading } from './issue-moment.grammar.ts'
import type { Issuers } from './issuer.grammar.ts'
import { leading } from './joining.ts'
import { marksOf } from './mark.grammar.ts'
import { quantitiesIn } from './quantity.grammar.ts'
import { levelOfColour } from './rank.grammar.ts'
import type { ReadWarning, Reference } from './read-warning.ts'
import type { Statement } from './statement.grammar.ts'
import { type Area, colouredPlaces, highest, spotsOf } from './warned-area.grammar.ts'
import type { Span, Words } from './warning-span.ts'
import { watersIn } from './water.grammar.ts'
import { colourTold, type Zone, zonesIn } from './zone.grammar.ts'

const guide =
  /防御指南|防御措施:|防范措施:|防御建议:|温馨提示|\(预警信息来源|\(信息来源|\n图[标例]|\n标准[:\n]/
const central = /^(?:中央|国家|中国|水利部|自然资源部|应急管理部|全国)/
const local = /气象/

/** The statements of one warning and the part of the text they stand in. */
export interface Part {
  group: readonly Draft[]
  clean: CleanText
  reading: Reading
  raw: string
  span: Span
}

/** The warning that a part of a text tells. */
export function warningOf(part: Part): ReadWarning {
  const { group, clean, reading, raw, span } = part
  const { from, to } = span
  const led = leading(group)
  const piece = withoutGuide(ownWords(clean.text, span), led.statement.to - from)
  const issuers = issuersOf(group, led)
  const moment = momentOf(part, led)
  const zones = zonesIn(piece, from)
  const statement = {
    ...led.statement,
    colour: led.statement.colour ?? zonedColour(led.statement, zones, piece),
  }
  const statements = group.map((draft) => draft.statement)
  const area: Area = { piece, from, lead: statement, statements, zones, issuers: issuers?.names ?? [] }
  const spots = spotsOf(area)
  const figures = quantitiesIn(piece, from)
  const horizon = horizonOf(statement, { piece, from, moment, reading })
  const [issuedAt, validUntil] = [moment?.iso ?? null, horizon?.until ?? null]
  return {
    issuers: issuers?.names ?? [],
    action: statement.action,
    hazard: statement.hazard,
    eventType: hazardOf(statement.hazard)?.eventType ?? null,
    colour: statement.colour,
    level: statement.level ?? (statement.colour ? levelOfColour(statement.colour) : null),
    responseLevel: statement.responseLevel,
    productKind: kindOf(issuers?.names ?? [], statement),
    issuedAt,
    ...(horizon?.hours ? { horizonHours: horizon.hours } : {}),
    validUntil,
    places: colouredPlaces(spots, area),
    waters: watersIn(piece),
    quantities: figures.map(({ from: _from, to: _to, ...quantity }) => quantity),
    reference: referenceOf(group, statement, reading),
    marks: marksOf({ statement, issuedAt, validUntil, piece, receipt: reading.receipt }),
    evidence: evidenceOf({ statement, issuers, moment, horizon, spots, figures }, clean, raw),
    raw: raw.slice(clean.at[from] ?? 0, clean.at[to] ?? raw.length).trim(),
  }
}

/** The words of a span; those of another warning are blanked out. */
function ownWords(text: string, { from, to, foreign }: Span): string {
  const blank = (words: string, other: Words): string =>
    words.slice(0, other.from - from) +
    '。'.repeat(Math.max(0, Math.min(other.to, to) - other.from)) +
    words.slice(other.to - from)
  return foreign.filter((other) => other.from >= from).reduce(blank, text.slice(from, to))
}

function withoutGuide(whole: string, least: number): string {
  const cut = whole.slice(least).search(guide)
  return cut < 0 ? whole : whole.slice(0, least + cut)
}

function zonedColour({ action, responseLevel }: Statement, zones: readonly Zone[], piece: string) {
  if (responseLevel !== null || action === 'lift') return null
  return highest(zones) ?? colourTold(piece)
}

function momentOf({ group, reading, span }: Part, led: Draft): FoundMoment | null {
  const said = [led, ...group].flatMap(({ moment }) => (moment === null ? [] : [moment]))
  return said.find(({ onward }) => !onward) ?? said[0] ?? momentApart(reading, span.from, span.to)
}

/** The notice of a response names its issuer in full in its title, short in its text. */
function issuersOf(group: readonly Draft[], { issuers: own, statement }: Draft): Issuers | null {
  const size = (one: Issuers | null): number => one?.names.join('').length ?? 0
  const fuller = group.map(({ issuers }) => issuers).toSorted((a, b) => size(b) - size(a))[0] ?? null
  const more = (fuller?.names.length ?? 0) > (own?.names.length ?? 0)
  return own === null || more || statement.responseLevel !== null ? fuller : own
}

interface Ahead {
  piece: string
  from: number
  moment: FoundMoment | null
  reading: Reading
}

/** What a warning says of the hours ahead: behind the statement, else before it; a lift and a response say nothing. */
function horizonOf(statement: Statement, { piece, from, moment, reading }: Ahead): Horizon | null {
  if (statement.action === 'lift' || statement.responseLevel !== null) return null
  const issuedAt = moment?.iso ?? null
  const { receivedAt, zone } = reading.receipt
  const reckoning = { issuedAt, day: (issuedAt ?? receivedAt).slice(0, 10), zone }
  const behind = Math.max(0, statement.to - from)
  return horizonIn(piece.slice(behind), from + behind, reckoning) ?? horizonIn(piece, from, reckoning)
}

function kindOf(issuers: readonly string[], { responseLevel }: Statement): ReadWarning['productKind'] {
  if (responseLevel !== null || issuers.length === 0) return 'other'
  if (issuers.some((issuer) => central.test(issuer))) return 'centralWarning'
  return issuers.every((issuer) => local.test(issuer)) ? 'localSignal' : 'other'
}

function referenceOf(group: readonly Draft[], led: Statement, reading: Reading): Reference | null {
  const earlier = led.earlier ?? group.find(({ statement }) => statement.earlier)?.statement.earlier
  return earlier ? { ...earlier, issuedAt: earlierMoment(reading, led) } : null
}
