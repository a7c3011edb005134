import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import { wallClock } from '#shared/base/zone.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { hazardOf } from '#shared/warnings/hazard.ts'
import { colours } from '#shared/warnings/read-warning.ts'
import type { PlotWarning } from './demo-county-book.ts'
import { type Cue, demoHours, type Stage } from './demo-stage.ts'

/** The demo's warnings: pasted as they came, their alarm answered a minute later, reported and passed on. */
export function warningCues(stage: Stage): Cue[] {
  return stage.book.county.warnings.flatMap((warning): Cue[] => {
    const { day, at: time, action, steps } = warning
    const comes = stage.moment(day, time)
    const seen: Cue = { at: plusMinutes(comes, 1), play: (at) => answerAlarm(stage, at, warning) }
    return [
      { at: comes, play: (at) => take(stage, at, warning) },
      ...(action === 'lift' ? [] : [seen]),
      ...steps.map((step, index) => ({
        at: stage.moment(day, step.at),
        play: (at: Instant) => takeStep(stage, at, { warning, index }),
      })),
    ]
  })
}

/** The number of a warning of the demo, by the key of its first message. */
export function chainOf(stage: Stage, key: string): number {
  const known = stage.known.get(`warning.${key}`)
  if (known === undefined) throw new Error(`the demo speaks of the warning ${key} before it came`)
  return known
}

/** A Chinese text is read by the console itself; an English one comes with what it says. */
function take(stage: Stage, at: Instant, warning: PlotWarning): void {
  const { day, issued, key } = warning
  const issuedAt = stage.moment(day, issued)
  const text = dated(stage.book.told.warnings[key]?.text ?? '', issuedAt)
  const items = stage.book.language === 'en' ? [factsOf(stage, warning, { issuedAt, text })] : undefined
  const [message] = stage.act('officer', at, 'warnings.take', { text, items }).taken
  stage.known.set(`message.${key}`, message?.id ?? 0)
  stage.known.set(`warning.${key}`, message?.chain ?? 0)
}

function factsOf(
  stage: Stage,
  { key, action, hazard, colour, horizonHours }: PlotWarning,
  said: { issuedAt: Instant; text: string },
): NonNullable<InputOf<'warnings.take'>['items']>[number] {
  const { issuer, places = [], headline } = stage.book.told.warnings[key] ?? {}
  const { eventType = null } = hazardOf(hazard) ?? {}
  const level = colours.length - colours.indexOf(colour)
  return {
    ...{ action, hazard, eventType, colour, level, horizonHours, headline, ...said },
    issuers: issuer === undefined ? [] : [issuer],
    places: places.map((name) => ({ name })),
    language: stage.book.language,
  }
}

function dated(text: string, issuedAt: Instant): string {
  const { date, time } = wallClock(issuedAt, demoHours.zone)
  const [y = '', m = '', d = ''] = date.split('-')
  const [h = '', min = ''] = time.split(':')
  return Object.entries({ y, m, d, h, min }).reduce(
    (whole, [name, said]) => whole.replace(`{${name}}`, said),
    text,
  )
}

function answerAlarm(stage: Stage, at: Instant, { key }: PlotWarning): void {
  const keys = [`newWarning:${stage.known.get(`message.${key}`)}`]
  stage.act('officer', at, 'alarms.answer', { keys, act: 'seen' })
}

function takeStep(
  stage: Stage,
  at: Instant,
  { warning: { key, of, steps }, index }: { warning: PlotWarning; index: number },
): void {
  const { by, act } = steps[index] ?? { by: 'officer', act: 'noted' }
  const [who, means, words] = stage.book.told.warnings[key]?.steps[index] ?? ['', '', '']
  stage.act(by, at, 'warnings.step', { chain: chainOf(stage, of ?? key), act, who, means, words })
}
