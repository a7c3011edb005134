import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import { wallClock } from '#shared/base/zone.ts'
import { left, middle, type Row, row, type Said, says, struckOut } from './row.ts'
import type { PaperParty } from './sheet.ts'
import type { PaperWords } from './words.ts'

/** How an entry stands to another; `number` is that entry, null where none is meant (`late`, `reopened`, `exercise`). */
export interface LogMark {
  mark: 'late' | 'correction' | 'addition' | 'settlement' | 'corrected' | 'reopened' | 'exercise'
  number: number | null
}

/** One entry of the log as it is printed; empty text where a cell has nothing to say. */
export interface DutyLogRow {
  /** The entry's number in the room's chain. */
  number: number
  at: Instant
  /** When it was written down, shown with the mark `late`. */
  recordedAt: Instant
  /** The kind's name, in words. */
  kind: string
  party: PaperParty
  text: string
  handling: string
  settledAt: Instant | null
  /** Still to be settled. */
  open: boolean
  by: string
  marks: readonly LogMark[]
  struck: boolean
}

/** What the table of entries needs to know besides the entry. */
export interface LogView {
  dutyDay: string
  zone: string
  words: PaperWords
  /** Said under an entry's number where it goes on on a new page. */
  continued: Said
}

/** Widths of the eight columns, in millimetres: together the width between the margins of A4. */
export const logColumns = [13, 11.2, 12, 28.3, 56.5, 27.8, 13.2, 12] as const

/** The head of the table of entries. */
export function logHead(columns: readonly number[], words: PaperWords): Row {
  const names = ['number', 'time', 'kind', 'party', 'text', 'handling', 'settled', 'by'] as const
  const contents = names.map((name) => middle(says('label', words(`dutyLog.${name}`))))
  return row({ columns, contents, role: 'head', minHeight: 8 })
}

/** One entry as a row: what stands beside it (late, corrects, is corrected) is said above its text. */
export function logRow(entry: DutyLogRow, view: LogView): Row {
  const { party } = entry
  const text = says('body', entry.text)
  const number = says('body', String(entry.number))
  const again = middle(number, view.continued)
  const contents = [
    middle(number),
    middle(...moment(entry.at, view)),
    middle(says('body', entry.kind)),
    left(...[party.unit, `${party.name} ${party.post}`, party.telephone].map((each) => says('body', each))),
    left(...marks(entry, view), entry.struck ? struckOut(text) : text),
    left(says('body', entry.handling)),
    middle(...settled(entry, view)),
    middle(says('body', entry.by)),
  ]
  return row({ columns: logColumns, contents, minHeight: 8, again })
}

function moment(at: Instant, view: LogView): Said[] {
  const { date, time } = wallClock(at, view.zone)
  const shown = says('body', time)
  return date === view.dutyDay ? [shown] : [says('small', date.slice(5)), shown]
}

function settled(entry: DutyLogRow, view: LogView): Said[] {
  if (entry.settledAt !== null) return moment(entry.settledAt, view)
  return entry.open ? [says('mark', view.words('dutyLog.open'))] : []
}

function marks(entry: DutyLogRow, view: LogView): Said[] {
  return entry.marks.map(({ mark, number }) => {
    const fields = { number: number ?? '', at: dateTime(entry.recordedAt, view.zone) }
    return says('mark', view.words(`dutyLog.${mark}`, fields))
  })
}
