import type { Instant } from '#shared/base/instant.ts'
import { colours } from '#shared/warnings/read-warning.ts'
import { unitNamed } from './demo-contacts.ts'
import type { Cue, Stage } from './demo-stage.ts'
import { chainOf } from './demo-warnings.ts'

/** The code of the scheme that the demo's room made for itself. */
const scheme = 'ownFlood'

/** Whom it calls after how many minutes. */
const ladder = [
  { step: 'message', afterMinutes: 0, channel: 'message' },
  { step: 'phone', afterMinutes: 3 },
  { step: 'phone2', afterMinutes: 3 },
  { step: 'deputy', afterMinutes: 3 },
  { step: 'dutyLine', afterMinutes: 3, channel: 'dutyLine' },
  { step: 'superior', afterMinutes: 3 },
] as const

/** The demo's call-out: its scheme, one that was worked from the message to the last answer, and the report after the warning was lifted. */
export function calloutCues(stage: Stage): Cue[] {
  const { set, day, begins, sent, ends, feedback, tries } = stage.book.county.callout
  const { feedback: words } = stage.book.told.callout
  const on = (time: string, play: Cue['play']): Cue => ({ at: stage.moment(day, time), play })
  const id = (): number => stage.known.get('callout') ?? 0
  return [
    { at: stage.moment(...set), play: (at) => setScheme(stage, at) },
    on(begins, (at) => begin(stage, at)),
    on(sent, (at) => sendMessage(stage, at, id())),
    ...tries.map(({ at: time }, index) => on(time, (at) => tryOne(stage, at, index))),
    on(ends, (at) => void stage.act('officer', at, 'callouts.end', { id: id() })),
    on(feedback, (at) => void stage.act('officer', at, 'callouts.feedback', { id: id(), words })),
  ]
}

function setScheme(stage: Stage, at: Instant): void {
  const { name, source, wave, feedbackWhat } = stage.book.told.callout
  const { hazards, needs } = stage.book.county.callout
  stage.act('lead', at, 'callouts.setScheme', {
    ...{ code: scheme, name, source },
    plan: {
      ...{ hazards, needs, ladder: [...ladder], colours: [...colours] },
      waves: [{ name: wave, afterMinutes: 0, who: [{ unitKinds: ['township', 'village'] }] }],
      ...{ answerMinutes: 15, againMinutes: 5, feedbackMinutes: 60, feedbackWhat },
    },
  })
}

function begin(stage: Stage, at: Instant): void {
  const { warning, places } = stage.book.county.callout
  const { id, targets } = stage.act('officer', at, 'callouts.start', {
    scheme,
    chain: chainOf(stage, warning),
    places: places.map((key) => unitNamed(stage, key)),
  })
  stage.known.set('callout', id)
  for (const { id: target, unit } of targets) stage.known.set(`target.${unit}`, target)
}

function sendMessage(stage: Stage, at: Instant, id: number): void {
  const { message: words } = stage.book.told.callout
  const targets = stage.book.county.callout.places.map((key) => targetOf(stage, key))
  stage.act('officer', at, 'callouts.sent', { id, targets, words })
}

function tryOne(stage: Stage, at: Instant, index: number): void {
  const tried = stage.book.county.callout.tries[index]
  if (!tried) return
  const { unit, result, villages, moved } = tried
  const [commander, words] = stage.book.told.callout.tries[index] ?? ['', '']
  const answer = result === 'answered' ? { commander, villages, moved } : null
  stage.act('officer', at, 'callouts.try', { target: targetOf(stage, unit), result, words, answer })
}

function targetOf(stage: Stage, unit: string): number {
  const known = stage.known.get(`target.${unitNamed(stage, unit)}`)
  if (known === undefined) throw new Error(`the demo's call-out calls nobody of ${unit}`)
  return known
}
