import type { Draft } from './draft.grammar.ts'
import { type FoundMoment, isBracketed } from './issue-moment.grammar.ts'
import {
  type Issuers,
  issuersBefore,
  issuersLabelled,
  issuersWithin,
  placeIssuing,
  signature,
} from './issuer.grammar.ts'
import type { Statement } from './statement.grammar.ts'

/** Where a statement is told and how. */
interface Place {
  bound: number
  at: number
  moment: FoundMoment | null
  said: Statement['said']
}

/** Who makes a statement: named in its sentence, else who spoke before; nobody in a list of places with their signals (甲县暴雨橙色预警(16时20分发布)). */
export function issuersOfStatement(
  statement: Statement,
  place: Place,
  { text, drafts }: { text: string; drafts: readonly Draft[] },
) {
  const own = issuersOf(text, place)
  const ofPlace = isBracketed(text, statement) && placeIssuing(text, statement.from) !== null
  return ofPlace ? own : (own ?? issuersElsewhere(statement, drafts, text))
}

/** The office that spoke last of the same, else last; else the one that signs, or is named shortly before. */
function issuersElsewhere(
  { hazard, responseLevel, from }: Statement,
  drafts: readonly Draft[],
  text: string,
) {
  const same = drafts
    .slice(-40)
    .findLast(
      ({ statement }) =>
        statement.hazard === hazard && (statement.responseLevel === null) === (responseLevel === null),
    )
  const start = Math.max(0, from - 150)
  return (
    same?.issuers ??
    drafts.at(-1)?.issuers ??
    signature(text) ??
    issuersWithin(text.slice(start, from), start)
  )
}

/** The office meant where the text says 该局. */
function named(issuers: Issuers, text: string): Issuers {
  if (!issuers.names.every((name) => /^该.{1,3}$/.test(name))) return issuers
  const from = Math.max(0, issuers.from - 200)
  return issuersWithin(text.slice(from, issuers.from), from) ?? issuers
}

function issuersOf(text: string, { bound, at, moment, said }: Place): Issuers | null {
  const behind = moment ? issuersBefore(text, moment.from) : null
  const direct = behind && behind.from >= bound ? behind : issuersBefore(text, at)
  if (direct && direct.from >= bound) return named(direct, text)
  const within = Math.max(bound, at - 200)
  const near = issuersWithin(text.slice(within, at), within)
  if (near) return named(near, text)
  if (said === 'keeps') return null
  const place = placeIssuing(text, moment && moment.from >= bound && moment.from < at ? moment.from : at)
  const labelled = place && issuersLabelled(text, at)
  if (labelled) return labelled
  if (place || said !== 'title') return place
  const after = text.slice(at, at + 200)
  return issuersWithin(bound === 0 ? after : (after.split('\n')[0] ?? ''), at)
}
