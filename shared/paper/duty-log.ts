import { longDay } from '#shared/base/clock-face.ts'
import { block } from './block.ts'
import { type DutyLogRow, logColumns, logHead, logRow } from './duty-log-table.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { peopleText } from './people.ts'
import { middle, type Row, row, says } from './row.ts'
import type { PaperFrame, PaperPerson, Sheet, SignOff } from './sheet.ts'
import { type PaperShift, shiftText } from './shift-text.ts'
import { type SignaturePlace, signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** The facts of one shift's duty log (domain.md 4.1); blocks are lists of whole sentences. */
export interface DutyLogData {
  /** `2026-11-22` */
  dutyDay: string
  shift: PaperShift
  crew: {
    leader: readonly PaperPerson[]
    lead: readonly PaperPerson[]
    officers: readonly PaperPerson[]
    standby: readonly PaperPerson[]
  }
  weather: string | null
  phoneTest: string | null
  rows: readonly DutyLogRow[]
  openMatters: readonly string[]
  /** Null while the console keeps none. */
  warnings: readonly string[] | null
  instructions: readonly string[]
  notices: readonly string[]
  equipment: readonly string[]
  notes: readonly string[]
  signatures: { officer: SignOff | null; lead: SignOff | null; leader: SignOff | null }
}

const size = a4Portrait
const width = contentWidth(size)
const labelWidth = 25

/** The duty log of a shift, A4 upright: head, table of entries, six blocks, signatures. */
export function dutyLogSheet(data: DutyLogData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('dutyLog.title')
  const of = data.dutyDay
  const day = longDay(data.dutyDay, words('locale'))
  const head = { head: [], bands: headRows(data, frame, words).map((each): Row[] => [each]) }
  const sections = [head, entries(data, frame, words), ...blocks(data, words)]
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of: day, words }),
    sections: signedSections(sections, signing(data, { width, zone: frame.zone, words })),
  }
  return typeset(plan, frame, words)
}

function headRows(data: DutyLogData, frame: PaperFrame, words: PaperWords): Row[] {
  const { crew } = data
  const half = width / 2 - labelWidth
  const columns = [labelWidth, half, labelWidth, half]
  const pair = (first: [string, string], second: [string, string]) =>
    fieldRow(columns, [
      { label: first[0], text: first[1] },
      { label: second[0], text: second[1] },
    ])
  return [
    pair(
      [words('dutyLog.date'), longDay(data.dutyDay, words('locale'))],
      [words('dutyLog.shift'), shiftText(data.shift, frame.zone, words)],
    ),
    pair([words('dutyLog.weather'), data.weather ?? ''], [words('dutyLog.phoneTest'), data.phoneTest ?? '']),
    pair(
      [words('crew.leader'), peopleText(crew.leader, words)],
      [words('crew.lead'), peopleText(crew.lead, words)],
    ),
    pair(
      [words('crew.officers'), peopleText(crew.officers, words)],
      [words('crew.standby'), peopleText(crew.standby, words)],
    ),
  ]
}

function entries(data: DutyLogData, frame: PaperFrame, words: PaperWords): Section {
  const continued = says('mark', words('continued'))
  const view = { dutyDay: data.dutyDay, zone: frame.zone, words, continued }
  const none = row({
    columns: [width],
    contents: [middle(says('body', words('dutyLog.noEntries')))],
    minHeight: 10,
  })
  const rows = data.rows.length > 0 ? data.rows.map((entry) => logRow(entry, view)) : [none]
  return { head: [logHead(logColumns, words)], bands: rows.map((each): Row[] => [each]) }
}

function blocks(data: DutyLogData, words: PaperWords): Section[] {
  const names = ['openMatters', 'warnings', 'instructions', 'notices', 'equipment', 'notes'] as const
  return names.map((name) =>
    block(words(`dutyLog.${name}`), data[name], { label: labelWidth, width: width - labelWidth, words }),
  )
}

function signing(data: DutyLogData, place: SignaturePlace): Section {
  const { officer, lead, leader } = data.signatures
  const signatories = [
    { label: place.words('dutyLog.signOfficer'), signed: officer },
    { label: place.words('dutyLog.signLead'), signed: lead },
    { label: place.words('dutyLog.signLeader'), signed: leader },
  ]
  return signatures(signatories, place)
}
