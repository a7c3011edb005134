import { coloursNow, leftBy, ofEarlier, type Parts, partsOf, rank, type Step, top } from './warning-parts.ts'

/** What officers said: closings of the warning a message is in, answers to where a message belongs. */
export interface Said {
  closings: readonly { at: string; message: string }[]
  answers: ReadonlyMap<string, string | null>
}

/** A warning of the walk. */
export interface Walked {
  line: string
  members: Step[]
  echoes: Step[]
  ended: { at: string; how: 'lifted' | 'replaced' | 'closed' } | null
}

/** Where a message is, by the walk: in a warning, held, or asking among several. */
export interface Stands {
  in: Walked | null
  among: readonly Walked[]
}

/** What the walk saw. */
export interface Walk {
  warnings: Walked[]
  stands: Map<string, Stands>
}

const minute = 60_000
const hours = 3_600_000

/** Walks a history of one hazard minute by minute, slowly and with no cleverness: everything about a warning is looked up in its messages each time. */
export function walked(steps: readonly Step[], said: Said): Walk {
  const walk: Walk = { warnings: [], stands: new Map() }
  const times = [...steps, ...said.closings].map(({ at }) => Date.parse(at))
  for (let at = Math.min(...times); at <= Math.max(...times); at += minute) {
    const now = steps.filter((step) => Date.parse(step.at) === at).toSorted(sameMinute)
    for (const step of now) walk.stands.set(step.name, place(step, { walk, steps, said }))
    for (const closing of said.closings.filter((one) => Date.parse(one.at) === at)) {
      const warning = walk.warnings.find(({ members }) =>
        members.some(({ name }) => name === closing.message),
      )
      if (warning && warning.ended === null) warning.ended = { at: closing.at, how: 'closed' }
    }
  }
  return walk
}

/** A warning as it stood at a moment: what its messages up to then say of it. */
export function seenAt({ members }: Walked, at: string) {
  const told = members.filter((step) => step.at <= at)
  const first = told[0] as Step
  const last = told.at(-1) as Step
  const spoken = told.filter(({ facts }) => facts.action !== 'lift').at(-1) as Step
  const { rest, places } = partsOf(told)
  const ends = horizonOf(spoken)
  const colour = top([rest, ...places.map((one) => one.colour ?? null)])
  return {
    since: first.at,
    issuedAt: last.at,
    startMissing: first.facts.action !== 'issue',
    rest,
    places: places.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    colour,
    lapsesAt: ends,
    validUntil: spoken.facts.validUntil ?? (spoken.facts.horizonHours === null ? null : ends),
    state: at < ends ? ('inForce' as const) : ('lapsed' as const),
    raised: raisedBy(told),
  }
}

/** True when the warning was there at a moment: begun and not ended. */
export function wasOpen({ members, ended }: Walked, at: string): boolean {
  return (members[0] as Step).at <= at && (ended === null || ended.at > at)
}

interface Around {
  walk: Walk
  steps: readonly Step[]
  said: Said
}

function place(step: Step, around: Around): Stands {
  const { walk, steps, said } = around
  const isLift = step.facts.action === 'lift'
  const nobody: Stands = { in: null, among: [] }
  const begin = (line: string): Stands => {
    if (isLift) return nobody
    const warning: Walked = { line, members: [step], echoes: [], ended: null }
    walk.warnings.push(warning)
    return { in: warning, among: [] }
  }
  const join = (warning: Walked): Stands => {
    if (isLift && endsAll(warning, step, steps)) warning.ended = { at: step.at, how: 'lifted' }
    warning.members.push(step)
    return { in: warning, among: [] }
  }
  const echo = (warning: Walked): Stands => {
    warning.echoes.push(step)
    return { in: warning, among: [] }
  }
  const own = lineOf(step, steps)
  const alone = `${own} alone ${step.name}`
  const answer = said.answers.get(step.name)
  const home = typeof answer === 'string' ? walk.stands.get(answer)?.in : null
  if (home && home.ended === null) return join(home)
  if (home) return isLift ? echo(home) : begin(alone)
  if (answer === null) return begin(alone)
  const lasts = walk.warnings.filter(({ line }) => line === own)
  const open = lasts.find(({ ended }) => ended === null)
  if (open) {
    const rootless = rootOf(step, steps) === step
    if (isLift && doubts(open, step, steps)) return { in: null, among: [open] }
    const over = seenAt(open, step.at).lapsesAt <= step.at
    if (step.facts.action !== 'issue' || !over || !rootless) return join(open)
    open.ended = { at: step.at, how: 'replaced' }
    return begin(own)
  }
  if (step.facts.action === 'issue') return begin(own)
  const fitting = walk.warnings.filter((warning) => warning.ended === null && fits(warning, step))
  const same = fitting.filter((warning) => issuersOf(warning).some((one) => step.facts.issuers.includes(one)))
  const chosen = same.length > 0 ? same : fitting
  if (chosen.length === 1) return join(chosen[0] as Walked)
  if (chosen.length > 1) return { in: null, among: chosen }
  const last = lasts.at(-1)
  if (isLift && last?.ended?.how === 'closed') return echo(last)
  return begin(own)
}

/** The first message a message goes back to by the identifiers it names. */
function rootOf(step: Step, steps: readonly Step[]): Step {
  const named = steps.filter(
    (one) =>
      one !== step &&
      one.facts.identifier !== '' &&
      one.facts.status === step.facts.status &&
      step.facts.refers.includes(one.facts.identifier) &&
      before(one, step),
  )
  const first = named.toSorted((a, b) => (before(a, b) ? -1 : 1))[0]
  return first ? rootOf(first, steps) : step
}

/** The line of a message: issuer and area of the first message it goes back to. */
function lineOf(step: Step, steps: readonly Step[]): string {
  const { issuers, areas, audience } = rootOf(step, steps).facts
  const other = areas.filter((area) => !issuers.some((issuer) => issuer.startsWith(area)))
  return JSON.stringify([audience, [...issuers].sort(), other.length === 0 ? [] : [...areas].sort()])
}

function before(one: Step, other: Step): boolean {
  if (one.at !== other.at) return one.at < other.at
  return sameMinute(one, other) < 0
}

function sameMinute(one: Step, other: Step): number {
  const weight = ({ facts }: Step): number => {
    if (facts.action === 'lift') return facts.refers.length > 0 ? 9 : 0
    return facts.action === 'issue' ? 3 : 6
  }
  return weight(one) - weight(other) || (one.identity < other.identity ? -1 : 1)
}

function issuersOf({ members }: Walked): string[] {
  const spoken = members.filter(({ facts }) => facts.action !== 'lift')
  return spoken.map(({ facts }) => facts.issuers).find((issuers) => issuers.length > 0) ?? []
}

function fits(warning: Walked, { at, facts }: Step): boolean {
  const spoken = warning.members.filter((one) => one.facts.action !== 'lift')
  const farthest = Math.max(...spoken.map((one) => Date.parse(horizonOf(one))))
  if (Date.parse(at) > farthest + 72 * hours) return false
  const ours = issuersOf(warning)
  const related = ours.some((one) =>
    facts.issuers.some(
      (other) => one.endsWith(other) || other.endsWith(one) || one.slice(0, 3) === other.slice(0, 3),
    ),
  )
  if (ours.length > 0 && facts.issuers.length > 0 && !related) return false
  const earlier = facts.reference?.issuedAt ?? null
  const last = warning.members.at(-1) as Step
  if (earlier !== null && (earlier < (warning.members[0] as Step).at || earlier > last.at)) return false
  const named = facts.reference?.colour ?? (['lift', 'continue'].includes(facts.action) ? facts.colour : null)
  const now = coloursNow(partsOf(warning.members))
  return named === null || now.length === 0 || now.includes(named)
}

/** A lift that names a colour the warning had and has no more. */
function doubts(warning: Walked, step: Step, steps: readonly Step[]): boolean {
  const { colour } = step.facts
  if (colour === null) return false
  const root = rootOf(step, steps)
  const event = eventOf(warning, steps)
  if (root !== step && (event === root || event.facts.identifier !== '')) return false
  const had = warning.members.flatMap((_, index) => coloursNow(partsOf(warning.members.slice(0, index + 1))))
  return had.includes(colour) && !coloursNow(partsOf(warning.members)).includes(colour)
}

/** The signal the warning speaks of now: where its last message that names one goes back to, or that issued anew. */
function eventOf({ members }: Walked, steps: readonly Step[]): Step {
  const spoken = members.filter(({ facts }) => facts.action !== 'lift')
  const telling = spoken.findLast(
    (one, index) => index === 0 || one.facts.action === 'issue' || rootOf(one, steps) !== one,
  ) as Step
  return rootOf(telling, steps)
}

function endsAll(warning: Walked, step: Step, steps: readonly Step[]): boolean {
  if (isOfEarlier(warning, step, steps)) {
    ofEarlier.add(step)
    return false
  }
  return leftBy(partsOf(warning.members), step) === null
}

function isOfEarlier(warning: Walked, step: Step, steps: readonly Step[]): boolean {
  const root = rootOf(step, steps)
  const event = eventOf(warning, steps)
  return root !== step && root !== event && event.facts.identifier !== ''
}

function horizonOf({ at, facts }: Step): string {
  const { validUntil, horizonHours } = facts
  return validUntil ?? new Date(Date.parse(at) + (horizonHours ?? 24) * hours).toISOString()
}

/** The message since which the colour is as high as it is, looked for among those that are no lifts. */
function raisedBy(told: readonly Step[]): Step {
  let raised = told[0] as Step
  told.forEach((step, index) => {
    if (index === 0 || step.facts.action === 'lift') return
    const of = (parts: Parts): number =>
      rank.indexOf(top([parts.rest, ...parts.places.map((one) => one.colour ?? null)]) ?? '')
    if (of(partsOf(told.slice(0, index + 1))) > of(partsOf(told.slice(0, index)))) raised = step
  })
  return raised
}
