import { readInstant } from '#shared/base/instant.ts'
import type { ReadWarning } from '../read-warning.ts'
import { readWarnings } from '../warning-text.grammar.ts'
import type { Alert, Info } from './alert.ts'
import { hazardOfCode } from './hazard-of-code.ts'

/** The longest text that is read for what the fields do not say. */
const longest = 4000

/** What the words of a message say of the warning its fields speak of; null where they are no warning text. */
export function wordsOf(alert: Alert, info: Info, zone: string): ReadWarning | null {
  const text = `${info.headline}\n${info.description}`.slice(0, longest)
  const items = readWarnings(text, { receivedAt: alert.sent, zone }).filter(
    ({ responseLevel }) => responseLevel === null,
  )
  const [best] = items.toSorted((a, b) => likeness(b, alert, info) - likeness(a, alert, info))
  return best ?? null
}

function likeness(item: ReadWarning, { kind }: Alert, { eventType, colour }: Info): number {
  const sameHazard = item.eventType === eventType || item.hazard === hazardOfCode(eventType)
  const sameAct = (item.action === 'lift') === (kind === 'cancel')
  return 4 * Number(sameHazard) + 2 * Number(sameAct) + Number(item.colour === colour)
}

/** The time of issue the words name, as an instant; null where they name none. */
export function saidAt(item: ReadWarning | null): string | null {
  return item?.issuedAt ? readInstant(item.issuedAt) : null
}
