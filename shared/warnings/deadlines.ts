import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import type { Colour } from './read-warning.ts'
import type { WarningRules } from './rules.ts'

/** What the deadlines of a warning hang on; `raisedReceivedAt` is when the message came in since which its colour is as high as it is, `checkedAt` when an officer last checked that it goes on after its last message. */
export interface Watched {
  state: 'inForce' | 'lapsed'
  colour: Colour | null
  lapsesAt: Instant
  reported: boolean
  raisedReceivedAt: Instant
  checkedAt: Instant | null
}

/** Something to be done about a warning by a moment. */
export interface Deadline {
  kind: 'warningReport' | 'warningRenewal' | 'warningLapsed'
  dueAt: Instant
}

/** What is to be done about a warning: report it, check before its horizon passes whether it goes on, settle it once the horizon passed. */
export function deadlinesOf(watched: Watched, rules: WarningRules): Deadline[] {
  const { state, reported, lapsesAt, checkedAt } = watched
  if (state === 'lapsed') return [{ kind: 'warningLapsed', dueAt: lapsedDue(watched, rules) }]
  const renewal: Deadline = { kind: 'warningRenewal', dueAt: plusMinutes(lapsesAt, -rules.renewalMinutes) }
  return [...(reported ? [] : [reportDue(watched, rules)]), ...(checkedAt === null ? [renewal] : [])]
}

function reportDue({ colour, raisedReceivedAt }: Watched, { reportMinutes }: WarningRules): Deadline {
  return { kind: 'warningReport', dueAt: plusMinutes(raisedReceivedAt, reportMinutes[colour ?? 'none']) }
}

/** Once checked past its horizon a warning is asked about again after a while. */
function lapsedDue({ lapsesAt, checkedAt }: Watched, { checkAgainMinutes }: WarningRules): Instant {
  if (checkedAt === null) return lapsesAt
  const again = plusMinutes(checkedAt, checkAgainMinutes)
  return again > lapsesAt ? again : lapsesAt
}
