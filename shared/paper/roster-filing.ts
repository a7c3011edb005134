import { longDay } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { dayKindText, dayOff, shortDay, shortWeekday } from './roster-day.ts'
import { changesSection, type FiledChange } from './roster-filing-changes.ts'
import { left, middle, type Row, row, says, shaded } from './row.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import { type WallCell, type WallColumn, type WallDay, type WallTable, wallName } from './wall-table.ts'
import type { PaperWords } from './words.ts'

/** The facts of a roster filed with the upper duty room (domain.md 3.6). */
export interface RosterFilingData {
  /** The key period or the month it is of, by name. */
  name: string
  /** In the title of the file: the first day of a period, or a month. */
  of: string
  from: string
  to: string
  table: WallTable
  dutyTelephone: string
  /** When this sheet was first printed; null when it never was. */
  filedAt: Instant | null
  /** What became different since then, oldest first. */
  changes: readonly FiledChange[]
}

const size = a4Portrait
const width = contentWidth(size)
const labelWidth = 25
const columns = [17, 10.5, 17, 20, 28, 25.5, width - 118]

/** The filing sheet, A4 upright: who leads and who is on, day by day with mobiles, and what was changed since it was first filed. */
export function rosterFilingSheet(data: RosterFilingData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('filing.title')
  const head = { head: [], bands: headRows(data, words).map((each): Row[] => [each]) }
  const plan = {
    title: words('fileName', { title, of: data.of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of: data.name, words }),
    sections: signedSections(
      [head, daysSection(data, words), changesSection(data, { width, zone: frame.zone, words })],
      sealing(words),
    ),
  }
  return typeset(plan, frame, words)
}

function headRows(
  { name, from, to, table, dutyTelephone, changes }: RosterFilingData,
  words: PaperWords,
): Row[] {
  const locale = words('locale')
  const half = width / 2 - labelWidth
  const pairs = [labelWidth, half, labelWidth, half]
  const pair = (first: [string, string], second: [string, string]) =>
    fieldRow(pairs, [
      { label: first[0], text: first[1] },
      { label: second[0], text: second[1] },
    ])
  const span = words('filing.days', {
    from: longDay(from, locale),
    to: longDay(to, locale),
    count: table.days.length,
  })
  return [
    pair(
      [words('filing.period'), name],
      [words('filing.kind'), words(changes.length > 0 ? 'filing.again' : 'filing.first')],
    ),
    fieldRow([labelWidth, width - labelWidth], [{ label: words('filing.span'), text: span }]),
    pair([words('filing.telephone'), dutyTelephone], [words('filing.fax'), '']),
    pair(
      [words('filing.filedWith'), ''],
      [words('filing.changeTimes'), table.changeTimes.join(words('separator'))],
    ),
  ]
}

function daysSection({ table }: RosterFilingData, words: PaperWords): Section {
  const keys = ['date', 'weekday', 'dayKind', 'leader', 'office', 'mobile', 'crew'] as const
  const head = row({
    columns,
    contents: keys.map((key) => middle(says('label', words(`filing.${key}`)))),
    role: 'head',
    minHeight: 8,
  })
  const rows = table.days.map((day) => dayRow(day, table.columns, words))
  return { head: [head], bands: rows.map((each): Row[] => [each]) }
}

function dayRow(day: WallDay, posts: readonly WallColumn[], words: PaperWords): Row {
  const locale = words('locale')
  const leading = cellsOf(day, posts, true).flatMap(({ cell }) => cell.people)
  const body = (text: string) => says('body', text)
  const contents = [
    middle(body(shortDay(day.day.date, locale))),
    middle(body(shortWeekday(day.day.date, locale))),
    middle(body(dayKindText(day.day, words))),
    middle(...leading.map((person) => body(wallName(person, words)))),
    middle(...leading.map(({ office }) => body(office))),
    middle(...leading.map(({ telephone }) => body(telephone))),
    left(...crewLines(day, posts, words).map(body)),
  ]
  return row({ columns, contents: dayOff(day.day) ? contents.map(shaded) : contents, minHeight: 7 })
}

function crewLines(day: WallDay, posts: readonly WallColumn[], words: PaperWords): string[] {
  return cellsOf(day, posts, false).flatMap(({ column, cell }) => {
    const hours = cell.hours || column.hours
    const post = hours === '' ? column.name : words('filing.postHours', { post: column.name, hours })
    if (cell.people.length === 0) return [words('filing.nobody', { post })]
    return cell.people.map((person) =>
      words('filing.person', { post, name: wallName(person, words), telephone: person.telephone }).trimEnd(),
    )
  })
}

function cellsOf(
  { cells }: WallDay,
  posts: readonly WallColumn[],
  leads: boolean,
): { column: WallColumn; cell: WallCell }[] {
  return posts.flatMap((column, index) => {
    const cell = cells[index]
    return cell && column.leads === leads ? [{ column, cell }] : []
  })
}

/** Empty cells for the pen and the seal. */
function sealing(words: PaperWords): Section {
  const pens = ['filing.madeBy', 'filing.headOfUnit', 'filing.seal'] as const
  const share = width / pens.length
  const pen = row({
    columns: pens.flatMap(() => [17, share - 17]),
    contents: pens.flatMap((key) => [middle(says('label', words(key))), middle()]),
    role: 'sign',
    minHeight: 18,
  })
  const times = ['filing.sentAt', 'filing.receivedBy'] as const
  const sent = row({
    columns: times.flatMap(() => [labelWidth, width / 2 - labelWidth]),
    contents: times.flatMap((key) => [middle(says('label', words(key))), middle()]),
    role: 'sign',
    minHeight: 9,
  })
  return { head: [], bands: [[pen, sent]] }
}
