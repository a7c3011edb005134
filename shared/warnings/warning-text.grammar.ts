import { type CleanText, cleaned } from './clean-text.grammar.ts'
import { type Draft, draftsOf, earlierMoment, momentApart, type Reading, readingOf } from './draft.grammar.ts'
import { evidenceOf, type Found } from './evidence.ts'
import { hazardOf } from './hazard.ts'
import { horizonIn } from './horizon.grammar.ts'
import { joined, leading } from './joining.ts'
import type { Receipt } from './moment.grammar.ts'
import { type NamedPlace, placesIn } from './place.grammar.ts'
import { quantitiesIn } from './quantity.grammar.ts'
import { levelOfColour } from './rank.grammar.ts'
import type { ReadWarning, Reference, WarnedPlace, WarningMark } from './read-warning.ts'
import { responsesIn } from './response.grammar.ts'
import { type Statement, statementsIn } from './statement.grammar.ts'

const advice = /防御指南|防御措施|防范措施|温馨提示/
const guide = /防御指南|防御措施:|防范措施:|温馨提示|\(预警信息来源|\(信息来源/
const central = /^(?:中央|国家|中国|水利部|自然资源部|应急管理部)/
const local = /气象/
const drill = /演练|演习|测试(?!专用章)|练习/

/** Reads every warning and response notice in pasted words; a text that is none gives an empty list, whatever it is. */
export function readWarnings(raw: string, receipt: Receipt): ReadWarning[] {
  const clean = cleaned(raw)
  const reading = readingOf(clean.text, receipt)
  const statements = [...statementsIn(clean.text), ...responsesIn(clean.text)]
  const drafts = draftsOf(
    statements.toSorted((a, b) => a.verb.from - b.verb.from),
    reading,
  )
  const groups = joined(drafts.filter((draft) => !isAdvice(draft, clean.text)))
  const starts = groups.map((group) => Math.min(...group.map(({ start }) => start)))
  return groups.map((group, index) => {
    const after = starts.filter((start) => start > (starts[index] ?? 0))
    const to = after.length > 0 ? Math.min(...after) : clean.text.length
    return warningOf({ group, clean, reading, raw, from: index === 0 ? 0 : (starts[index] ?? 0), to })
  })
}

/** What the defence guide below a warning says of other signals is no warning. */
function isAdvice({ statement, moment }: Draft, text: string): boolean {
  if (moment !== null) return false
  const before = text.slice(Math.max(0, statement.from - 1_000), statement.from)
  return advice.test(before.slice(before.lastIndexOf('\n') + 1))
}

interface Part {
  group: readonly Draft[]
  clean: CleanText
  reading: Reading
  raw: string
  from: number
  to: number
}

function warningOf(part: Part): ReadWarning {
  const { group, clean, reading, raw, from, to } = part
  const { statement, issuers: own, moment: said } = leading(group)
  const whole = clean.text.slice(from, to)
  const cut = whole.search(guide)
  const piece = cut < 0 ? whole : whole.slice(0, cut)
  const issuers = issuersOf(group, statement, own)
  const moment = said ?? group.find((one) => one.moment)?.moment ?? momentApart(reading, from, to)
  const year = Number((moment?.iso ?? reading.receipt.receivedAt).slice(0, 4))
  const horizon =
    statement.action === 'lift'
      ? null
      : horizonIn(bodyOf(piece, statement, from), bodyFrom(statement, from), year)
  const spots = placesIn(piece, from).filter(
    ({ name }) => !issuers?.names.some((issuer) => issuer.startsWith(name)),
  )
  const found = { statement, issuers, moment, horizon, spots }
  return {
    issuers: issuers?.names ?? [],
    action: statement.action,
    hazard: statement.hazard,
    eventType: hazardOf(statement.hazard)?.eventType ?? null,
    colour: statement.colour,
    level: statement.level ?? (statement.colour ? levelOfColour(statement.colour) : null),
    responseLevel: statement.responseLevel,
    productKind: kindOf(issuers?.names ?? [], statement),
    issuedAt: moment?.iso ?? null,
    ...(horizon ? { horizonHours: horizon.hours } : {}),
    places: coloured(spots, part, statement),
    quantities: quantitiesIn(piece, from).map(({ from: _from, ...quantity }) => quantity),
    reference: referenceOf(statement, reading),
    marks: marksOf(statement, { issuedAt: moment?.iso ?? null, piece, receipt: reading.receipt }),
    evidence: evidenceOf(found satisfies Found, clean, raw),
    raw: raw.slice(clean.at[from] ?? 0, clean.at[to] ?? raw.length).trim(),
  }
}

/** The notice of a response names its issuer in full in its title, short in its text. */
function issuersOf(
  group: readonly Draft[],
  { responseLevel }: Statement,
  own: Draft['issuers'],
): Draft['issuers'] {
  const size = (one: Draft['issuers']): number => one?.names.join('').length ?? 0
  const fuller = group.map(({ issuers }) => issuers).toSorted((a, b) => size(b) - size(a))[0] ?? null
  const more = (fuller?.names.length ?? 0) > (own?.names.length ?? 0)
  return own === null || more || responseLevel !== null ? fuller : own
}

/** What a horizon may be said in: first behind the statement, else before it. */
function bodyOf(piece: string, statement: Statement, from: number): string {
  const behind = piece.slice(bodyFrom(statement, from) - from)
  return horizonIn(behind, 0, 2000) ? behind : piece
}

function bodyFrom(statement: Statement, from: number): number {
  return Math.max(from, statement.to)
}

function kindOf(issuers: readonly string[], { responseLevel }: Statement): ReadWarning['productKind'] {
  if (responseLevel !== null || issuers.length === 0) return 'other'
  if (issuers.some((issuer) => central.test(issuer))) return 'centralWarning'
  return issuers.every((issuer) => local.test(issuer)) ? 'localSignal' : 'other'
}

/** Places carry a colour of their own only where the text sets several. */
function coloured(spots: readonly NamedPlace[], part: Part, lead: Statement): WarnedPlace[] {
  const statements = part.group.map(({ statement }) => statement)
  if (statements.every(({ colour }) => colour === lead.colour)) return spots.map(({ name }) => ({ name }))
  return spots.map(({ name, from }) => {
    const owner = statements.find((one) => {
      const { start, end } = areaOf(one, statements, part)
      return from >= start && from < end
    })
    return owner?.colour ? { name, colour: owner.colour } : { name }
  })
}

/** The words that say where a statement holds: in brackets behind it, else what stands before it. */
function areaOf(
  one: Statement,
  all: readonly Statement[],
  { clean, from }: Part,
): { start: number; end: number } {
  const behind = /^\([^()]{1,80}\)/.exec(clean.text.slice(one.to, one.to + 82))
  if (behind) return { start: one.to, end: one.to + behind[0].length }
  const before = all.filter(({ to }) => to <= one.from).map(({ to }) => to)
  return { start: Math.max(from, ...before), end: one.to }
}

function referenceOf(statement: Statement, reading: Reading): Reference | null {
  return statement.earlier && { ...statement.earlier, issuedAt: earlierMoment(reading, statement) }
}

interface Seen {
  issuedAt: string | null
  piece: string
  receipt: Receipt
}

function marksOf({ hazard, colour, level, responseLevel }: Statement, seen: Seen): WarningMark[] {
  const known = hazardOf(hazard)
  const ahead =
    seen.issuedAt !== null && Date.parse(seen.issuedAt) > Date.parse(seen.receipt.receivedAt) + 3_600_000
  const wrong: Record<WarningMark, boolean> = {
    hazardUnknown: known === null && responseLevel === null,
    colourNotOfType: known !== null && colour !== null && !known.colours.includes(colour),
    levelAgainstColour: colour !== null && level !== null && level !== levelOfColour(colour),
    issuedAhead: ahead,
    exercise: drill.test(seen.piece),
  }
  return (Object.keys(wrong) as WarningMark[]).filter((mark) => wrong[mark])
}
