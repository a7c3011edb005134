import { wallClock } from '#shared/base/zone.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { AskedCode } from '#shared/waters/reading.ts'
import { instantIn } from '#shared/waters/reading-time.grammar.ts'

/** One line of the entry grid as it is typed or was pasted. */
export interface EntryLine {
  key: string
  station: number | null
  /** Empty: the time of all. */
  time: string
  level: string
  flow: string
  rain: string
  /** The line it was pasted as; empty when typed. */
  text: string
  accept: AskedCode[]
  reason: string
}

/** What is being entered: the time of all, what was typed by line, or the lines that were pasted. */
export interface EntryDraft {
  time: string
  typed: Record<string, Partial<EntryLine>>
  pasted: EntryLine[] | null
}

/** Nothing typed yet. */
export const emptyDraft: EntryDraft = { time: '', typed: {}, pasted: null }

/** A draft as it was kept; what cannot be read is none. */
export function draftFrom(content: string): EntryDraft {
  if (content === '') return emptyDraft
  try {
    return { ...emptyDraft, ...(JSON.parse(content) as Partial<EntryDraft>) }
  } catch {
    return emptyDraft
  }
}

/** A line of nothing for a station. */
export function emptyLine(station: number): EntryLine {
  return {
    key: `s${station}`,
    station,
    time: '',
    level: '',
    flow: '',
    rain: '',
    text: '',
    accept: [],
    reason: '',
  }
}

/** True when a line holds a figure. */
export function isFilled({ level, flow, rain }: EntryLine): boolean {
  return `${level}${flow}${rain}`.trim() !== ''
}

/** The full hour it is, as the time of all unless another is written. */
export function fullHour(now: string, zone: string): string {
  return `${wallClock(now, zone).time.slice(0, 2)}:00`
}

/** The moment a line is of; null when what is written is none. */
export function momentOf(line: EntryLine, time: string, at: { now: string; zone: string }): string | null {
  return instantIn(line.time.trim() === '' ? time : line.time, at)
}

type Given = InputOf<'waters.enter'>['readings'][number]

/** The line as the core takes it; null while its station or its moment is missing. */
export function givenOf(line: EntryLine, observedAt: string | null): Given | null {
  if (line.station === null || observedAt === null) return null
  const { station, level, flow, rain, text, accept, reason } = line
  const source = text === '' ? 'typed' : 'pasted'
  return { station, observedAt, level, flow, rain, source, note: text, accept, reason }
}
