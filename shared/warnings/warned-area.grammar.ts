import { type NamedPlace, placesIn } from './place.grammar.ts'
import { levelOfColour } from './rank.grammar.ts'
import type { Colour, WarnedPlace } from './read-warning.ts'
import { regionOf } from './region.grammar.ts'
import type { Statement } from './statement.grammar.ts'
import type { Zone } from './zone.grammar.ts'

/** The words of one warning: its whole piece of the text at `from`, and what is said in it. */
export interface Area {
  piece: string
  from: number
  lead: Statement
  statements: readonly Statement[]
  zones: readonly Zone[]
  issuers: readonly string[]
}

const rest = /^(?:其余|其他|其它|剩余)/
const generic = /^(?:(?:经济|技术|高新|工业|产业)*开发区|高新区|经开区)$/
const above = /(?:省|市|州|盟)$/
const county = /[县区旗](?:气象|水|自然|应急|林|防|森林)/
const wide = /(?:省|市|县|区|旗|州|盟)$/
/** The sea off a town is not the town. */
const sea = /^(?:近岸|近海|沿岸|外海|附近)?(?:海域|海面|海区|近海)/
const speaker = /^(?:突发事件|预警|气象|水文)/

/** The places named as affected, each once; the issuer's own county only where the text behind the statement names it so. */
export function spotsOf(area: Area): NamedPlace[] {
  const names = new Set<string>()
  const all = placesIn(area.piece, area.from)
  const begins = new Set(all.map(({ from }) => from))
  return all.filter((spot) => {
    const next = area.piece[spot.to - area.from] === '的' ? spot.to + 1 : spot.to
    const above =
      wide.test(spot.name) &&
      (begins.has(next) || sea.test(area.piece.slice(spot.to - area.from, spot.to - area.from + 8)))
    return !above && isAffected(spot, area) && !names.has(spot.name) && names.add(spot.name)
  })
}

function isAffected({ name, from: at, to }: NamedPlace, { piece, from, lead, issuers }: Area): boolean {
  const issuing = issuers.some((issuer) => issuer.includes(name))
  if (issuing && generic.test(name)) return false
  if (issuers.some((issuer) => piece.startsWith(issuer, at - from))) return false
  if (
    issuers
      .map(regionOf)
      .some((own) => own.length > name.length && own.startsWith(name) && piece.startsWith(own, at - from))
  )
    return false
  if (!issuing || !wide.test(name))
    return !(above.test(name) && at < lead.from && issuers.some((issuer) => county.test(issuer)))
  const asked = /(?:请|提醒|据|位于|距离?|离)$/.test(piece.slice(Math.max(0, at - from - 3), at - from))
  return at >= lead.to && !asked && !speaker.test(piece.slice(to - from, to - from + 6))
}

/** Places carry a colour of their own only where the text sets several. */
export function colouredPlaces(spots: readonly NamedPlace[], area: Area): WarnedPlace[] {
  const { statements, zones, lead } = area
  const colours = new Set([...statements, ...zones].map(({ colour }) => colour ?? lead.colour))
  if (colours.size < 2) return spots.filter(({ name }) => !rest.test(name)).map(({ name }) => ({ name }))
  return spots.map((spot) => {
    const colour = zoneColour(spot, zones) ?? statementColour(spot, area)
    return colour ? { name: spot.name, colour } : { name: spot.name }
  })
}

/** The highest colour of several zones; null for none. */
export function highest(zones: readonly Zone[]): Colour | null {
  const [first] = zones.map(({ colour }) => colour).toSorted((a, b) => levelOfColour(a) - levelOfColour(b))
  return first ?? null
}

function zoneColour({ from }: NamedPlace, zones: readonly Zone[]): Colour | null {
  return zones.findLast((zone) => from >= zone.from && from < zone.to)?.colour ?? null
}

function statementColour({ from }: NamedPlace, area: Area): Colour | null {
  const owner = area.statements.find((one) => {
    const { start, end } = groundOf(one, area)
    return from >= start && from < end
  })
  return owner?.colour ?? null
}

/** The words that say where a statement holds: in brackets behind it, else what stands before it. */
function groundOf(one: Statement, { statements, piece, from }: Area): { start: number; end: number } {
  const behind = /^\([^()]{1,80}\)/.exec(piece.slice(one.to - from, one.to - from + 82))
  if (behind) return { start: one.to, end: one.to + behind[0].length }
  const before = statements.filter(({ to }) => to <= one.from).map(({ to }) => to)
  return { start: Math.max(from, ...before), end: one.to }
}
