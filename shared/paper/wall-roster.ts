import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import { continuedHeading } from './heading.ts'
import { letterings } from './lettering.ts'
import { lineWidth } from './lines.ts'
import { a3Wall, a4Wall, contentWidth, type PageSize } from './page-size.ts'
import { printable } from './printable.ts'
import { longMonth } from './roster-day.ts'
import { left, middle, type Row, right, row, rowsHeight, says } from './row.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { signedSections } from './signatures.ts'
import { firstPageRoom, typeset } from './typeset.ts'
import { greyDays, wallFields } from './wall-fields.ts'
import { fittedTable } from './wall-fit.ts'
import { wallSubtitle, wallTitle } from './wall-heading.ts'
import type { WallTable } from './wall-table.ts'
import type { PaperWords } from './words.ts'

/** The facts of a month's roster for the wall (domain.md 4.7). */
export interface WallRosterData {
  /** First day of the month, `2026-12-01`. */
  month: string
  table: WallTable
  dutyTelephone: string
  /** The last edit that touches the month; null when it was never edited. */
  edition: { number: number; at: Instant } | null
  /** False when the holidays of the year are not announced yet. */
  announced: boolean
}

const posters = {
  A4: ['poster22', 'poster18', 'poster15', 'poster12'],
  A3: ['poster32', 'poster26', 'poster22', 'poster18', 'poster15', 'poster12'],
} as const
const facts = { A4: 'wall13', A3: 'wall18' } as const
const side = { A4: 'side11', A3: 'side15' } as const
const label = { A4: 'wall10', A3: 'wall14' } as const
const penHeight = { A4: 8, A3: 11 }

/** The roster of a month for the wall, A4 lying: one page in the largest type that fits. */
export function wallRosterSheet(data: WallRosterData, frame: PaperFrame, words: PaperWords): Sheet {
  return poster(data, { frame, words, size: a4Wall })
}

/** The same on A3. */
export function wallRosterLargeSheet(data: WallRosterData, frame: PaperFrame, words: PaperWords): Sheet {
  return poster(data, { frame, words, size: a3Wall })
}

interface Setting {
  frame: PaperFrame
  words: PaperWords
  size: PageSize & { name: 'A4' | 'A3' }
}

function poster(
  data: WallRosterData,
  setting: { frame: PaperFrame; words: PaperWords; size: PageSize },
): Sheet {
  const { frame, words } = setting
  const size = { ...setting.size, name: setting.size.name === 'A3' ? ('A3' as const) : ('A4' as const) }
  const at = { frame, words, size }
  const of = longMonth(data.month, words('locale'))
  const opening = [titleRow(of, at), factsRow(data, at)]
  const closing = closingRows(data, at)
  const room = firstPageRoom({ size, opening }, frame, words) - rowsHeight(closing) - slack
  const { head, days } = fittedTable(wallFields(data.table, words), greyDays(data.table), {
    width: contentWidth(size),
    height: room,
    separator: words('separator'),
  })
  const table = { head: [head], bands: days.map((each): Row[] => [each]) }
  const title = words('wall.title')
  const named = size.name === 'A3' ? words('wall.large', { title }) : title
  const plan = {
    title: words('fileName', { title: named, of: data.month.slice(0, 7) }),
    size,
    opening,
    continuing: continuedHeading(size, frame, { title, of, words }),
    sections: signedSections([table], { head: [], bands: [closing] }),
  }
  return typeset(plan, frame, words)
}

/** Rows are drawn to the hundredth of a millimetre: what a month of them may gather. */
const slack = 0.3

function titleRow(month: string, { frame, words, size }: Setting): Row {
  const { unit, room } = frame
  const text = wallTitle({ unit, room, span: month }, words)
  const width = contentWidth(size)
  const sizes = posters[size.name]
  const fits = sizes.find((name) => lineWidth(printable(text), letterings[name]) <= width)
  const contents = [middle(says(fits ?? 'poster12', text))]
  return row({ columns: [width], contents, role: 'title', ruled: false })
}

function factsRow({ table, dutyTelephone, edition }: WallRosterData, { frame, words, size }: Setting): Row {
  const width = contentWidth(size)
  const told = wallSubtitle(dutyTelephone || words('wall.byPen'), table.changeTimes, words)
  const edited = edition
    ? words('wall.edition', { number: edition.number, at: dateTime(edition.at, frame.zone) })
    : ''
  return row({
    columns: [width * 0.66, width * 0.34],
    contents: [left(says(facts[size.name], told)), right(says(side[size.name], edited))],
    role: 'title',
    ruled: false,
    minHeight: size.name === 'A3' ? 9.5 : 7,
  })
}

function closingRows({ month, edition, announced }: WallRosterData, { words, size }: Setting): Row[] {
  const width = contentWidth(size)
  const name = (text: string) => middle(says(label[size.name], text))
  const labelWidth = width * 0.07
  const remarks = [
    ...(announced ? [] : [words('wall.unannounced', { year: month.slice(0, 4) })]),
    edition ? words('wall.replaces', { number: edition.number }) : words('wall.byTurns'),
  ]
  const filed = row({
    columns: [labelWidth, width / 2 - labelWidth, labelWidth, width / 2 - labelWidth],
    contents: [
      name(words('wall.filed')),
      middle(),
      name(words('wall.remarks')),
      left(says(side[size.name], remarks.join(''))),
    ],
    role: 'sign',
    minHeight: penHeight[size.name],
  })
  const pens = ['wall.madeBy', 'wall.checkedBy', 'wall.approvedBy', 'wall.signedOn'] as const
  const sign = row({
    columns: pens.flatMap(() => [labelWidth, width / pens.length - labelWidth]),
    contents: pens.flatMap((key) => [
      name(words(key)),
      key === 'wall.signedOn' ? middle(says(side[size.name], words('wall.dateBlank'))) : middle(),
    ]),
    role: 'sign',
    minHeight: penHeight[size.name],
  })
  return [filed, sign]
}
