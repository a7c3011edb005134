import { minutesBetween, plusMinutes } from '#shared/base/instant.ts'
import { type Quantity, writtenFigure } from './figure.grammar.ts'
import { metres } from './level.ts'
import { checkLevel } from './level-check.ts'
import type { AskedCode, Figures, GivenReading, Observed, ReadingRemark, ReadingVerdict } from './reading.ts'
import type { Station } from './station.ts'
import type { WaterRules } from './water-rules.ts'

/** What a reading is held against: its station, the readings about it, the moment it is taken. */
export interface ReadingFacts {
  station: Pick<Station, 'kind' | 'name' | 'levels' | 'bed' | 'intervalMinutes'>
  /** The last level before and the first after; the reading of the same moment. */
  before: Observed | null
  after: Observed | null
  same: Observed | null
  /** Readings of rain about a day before and after, with the minutes each stands for. */
  rains: readonly { at: string; minutes: number }[]
  now: string
  rules: WaterRules
}

/** What a reading is given as. */
export type Said = Pick<
  GivenReading,
  'observedAt' | 'level' | 'flow' | 'rain' | 'rainMinutes' | 'accept' | 'reason'
>

/** A reading in figures, and what would become of it. */
export interface CheckedReading {
  figures: Figures
  verdict: ReadingVerdict
}

/**
 * Holds a reading against its station: what cannot be is refused, what is unlikely is asked about and never taken by itself, the same reading twice
 * is known, another value of the same moment needs a reason.
 */
export function checkReading(said: Said, facts: ReadingFacts): CheckedReading {
  const read = figuresOf(said, facts)
  const { figures } = read
  const found = [...read.remarks, ...ofMoment(said, facts), ...ofValues(said, figures, facts)]
  const asked = found.map((remark) =>
    confirmed(remark, said) ? { ...remark, severity: 'noted' as const } : remark,
  )
  const stops = (remarks: readonly ReadingRemark[]) => remarks.some(({ severity }) => severity !== 'noted')
  const beside = stops(asked) ? { act: 'stop' as const, remarks: [] } : besideSame(said, figures, facts)
  const remarks = [...asked, ...beside.remarks]
  const act = stops(remarks) ? 'stop' : beside.act
  return { figures, verdict: { act, remarks, level: figures.level } }
}

/** Something that cannot be taken. */
export function refused(code: string, fields: ReadingRemark['fields'] = {}): ReadingRemark {
  return { severity: 'refused', code, fields }
}

/** Something that waits for a confirmation. */
export function asks(code: AskedCode | 'differs', fields: ReadingRemark['fields'] = {}): ReadingRemark {
  return { severity: 'asked', code, fields }
}

function confirmed({ severity, code }: ReadingRemark, { accept }: Said): boolean {
  return severity === 'asked' && (accept as readonly string[]).includes(code)
}

/** Figures that make no sense where others do: a blank, a dash, a word for dry. */
function figuresOf(said: Said, facts: ReadingFacts): { figures: Figures; remarks: ReadingRemark[] } {
  const remarks: ReadingRemark[] = []
  const read = (quantity: Quantity): number | null => {
    const text = said[quantity]
    if (text === '') return null
    const written = writtenFigure(text, quantity)
    if (!written) {
      remarks.push(refused('unread', { text, quantity }))
      return null
    }
    if (written.unit !== null)
      remarks.push(
        asks('unit', { text, quantity, unit: written.unit, meant: shown(written.value, quantity) }),
      )
    if (written.rounded) remarks.push({ severity: 'noted', code: 'rounded', fields: { text, quantity } })
    return written.value
  }
  const figures = { level: read('level'), flow: read('flow'), rain: read('rain') }
  const rainMinutes =
    figures.rain === null ? null : (said.rainMinutes ?? minutesFallen(said.observedAt, facts))
  return { figures: { ...figures, rainMinutes }, remarks }
}

/** Rain is what fell since the reading before, at most over the station's interval. */
function minutesFallen(at: string, { station, rains }: ReadingFacts): number {
  const before = rains.findLast((rain) => rain.at < at)
  const since = before ? minutesBetween(before.at, at) : station.intervalMinutes
  return Math.max(1, Math.min(station.intervalMinutes, Math.round(since)))
}

function shown(value: number, quantity: Quantity): string {
  if (quantity === 'level') return metres(value)
  return String(value / (quantity === 'flow' ? 1000 : 10))
}

function ofMoment({ observedAt }: Said, { now, rules }: ReadingFacts): ReadingRemark[] {
  if (observedAt > now) return [refused('future', { at: observedAt })]
  const days = minutesBetween(observedAt, now) / 1440
  return days > rules.limits.longAgoDays ? [asks('longAgo', { at: observedAt })] : []
}

function ofValues(said: Said, figures: Figures, facts: ReadingFacts): ReadingRemark[] {
  const { level, flow, rain } = figures
  const { station } = facts
  if (said.level === '' && said.flow === '' && said.rain === '') return [refused('nothing')]
  const remarks: ReadingRemark[] = []
  if (level !== null && station.kind === 'rain') remarks.push(refused('noLevelHere', { name: station.name }))
  else if (level !== null)
    remarks.push(...checkLevel({ level, text: said.level, at: said.observedAt }, facts))
  if (flow !== null && station.kind === 'rain') remarks.push(refused('noFlowHere', { name: station.name }))
  else if (flow !== null && flow < 0 && station.kind !== 'tide')
    remarks.push(asks('flowNegative', { text: said.flow }))
  if (rain !== null)
    remarks.push(...ofRain(rain, { at: said.observedAt, minutes: figures.rainMinutes ?? 60 }, facts))
  return remarks
}

function ofRain(
  rain: number,
  { at, minutes }: { at: string; minutes: number },
  { rains, rules }: ReadingFacts,
): ReadingRemark[] {
  if (rain < 0) return [refused('rainNegative')]
  const { rainTenthsPerHour, rainTenthsPerDay } = rules.limits
  const most = Math.min(
    (rainTenthsPerHour * Math.max(minutes, 60)) / 60,
    rainTenthsPerDay * Math.max(minutes / 1440, 1),
  )
  const remarks: ReadingRemark[] = []
  if (rain > most) remarks.push(asks('rainMuch', { rain: rain / 10, minutes, most: Math.round(most) / 10 }))
  const from = plusMinutes(at, -minutes)
  const beside = rains.find(
    (other) => other.at !== at && other.at > from && plusMinutes(other.at, -other.minutes) < at,
  )
  if (beside) remarks.push(asks('rainOverlaps', { at: beside.at }))
  return remarks
}

/** The reading of the same moment: what is new is put to it, what is the same is known, what differs needs a reason. */
function besideSame(
  { reason }: Said,
  figures: Figures,
  { same }: ReadingFacts,
): Pick<ReadingVerdict, 'act' | 'remarks'> {
  if (!same) return { act: 'add', remarks: [] }
  const parts = (['level', 'flow', 'rain'] as const).filter((part) => figures[part] !== null)
  const known = parts.every((part) => same[part] === figures[part])
  if (known) return { act: 'same', remarks: [{ severity: 'noted', code: 'known', fields: {} }] }
  const adds = parts.every((part) => same[part] === null || same[part] === figures[part])
  if (adds) return { act: 'correct', remarks: [{ severity: 'noted', code: 'completes', fields: {} }] }
  const other = parts.find((part) => same[part] !== null && same[part] !== figures[part]) ?? 'level'
  const was = shown(same[other] ?? 0, other)
  if (reason === '') return { act: 'stop', remarks: [asks('differs', { quantity: other, was })] }
  return {
    act: 'correct',
    remarks: [{ severity: 'noted', code: 'corrects', fields: { quantity: other, was } }],
  }
}
