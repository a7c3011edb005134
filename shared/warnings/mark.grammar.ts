import { hazardOf } from './hazard.ts'
import type { Receipt } from './moment.grammar.ts'
import { levelOfColour } from './rank.grammar.ts'
import type { WarningMark } from './read-warning.ts'
import type { Statement } from './statement.grammar.ts'

const drill = /演练|演习|测试(?!专用章)|练习/
const hour = 3_600_000
const longAgo = 30 * 24 * hour

/** What a warning's marks are told from. */
export interface Seen {
  statement: Statement
  issuedAt: string | null
  validUntil: string | null
  piece: string
  receipt: Receipt
}

/** What is odd about a warning read. */
export function marksOf({ statement, issuedAt, validUntil, piece, receipt }: Seen): WarningMark[] {
  const { hazard, colour, level, responseLevel } = statement
  const known = hazardOf(hazard)
  const received = Date.parse(receipt.receivedAt)
  const age = issuedAt === null ? 0 : received - Date.parse(issuedAt)
  const wrong: Record<WarningMark, boolean> = {
    hazardUnknown: known === null && responseLevel === null,
    colourNotOfType: known !== null && colour !== null && !known.colours.includes(colour),
    levelAgainstColour: colour !== null && level !== null && level !== levelOfColour(colour),
    issuedAhead: age < -hour,
    issuedLongAgo: age > longAgo,
    horizonPast: validUntil !== null && age <= longAgo && Date.parse(validUntil) < received,
    exercise: drill.test(piece),
  }
  return (Object.keys(wrong) as WarningMark[]).filter((mark) => wrong[mark])
}
