import type { SheetData } from 'write-excel-file/node'
import { dayKindText, dayOff, shortWeekday } from '#shared/paper/roster-day.ts'
import { type WallColumn, type WallDay, type WallTable, wallName } from '#shared/paper/wall-table.ts'
import type { PaperWords } from '#shared/paper/words.ts'

type SheetRow = SheetData[number]
type SheetCell = SheetRow[number]

/** A workbook's sheet before it is written: rows of cells, widths of the columns in characters, rows that stay when scrolling. */
export interface XlsxSheet {
  rows: SheetData
  widths: number[]
  sticky: number
}

/** What stands over the table. */
export interface XlsxTitles {
  title: string
  facts: string
}

const grey = '#E2E2E2'
const edge = { borderStyle: 'thin', borderColor: '#000000', alignVertical: 'center', wrap: true } as const

interface Column {
  head: string
  width: number
  cell: (day: WallDay) => SheetCell
}

/** The roster's table as rows of a workbook: title and facts over it, heads, one row a day with real dates, days off on grey. */
export function xlsxSheet({ columns, days }: WallTable, titles: XlsxTitles, words: PaperWords): XlsxSheet {
  const used = columnsOf(columns, words)
  const over = (text: string, more: object): SheetRow => [{ value: text, columnSpan: used.length, ...more }]
  const head = used.map(({ head: value }) => ({
    value,
    ...edge,
    align: 'center' as const,
    fontWeight: 'bold' as const,
  }))
  return {
    rows: [
      over(titles.title, {
        align: 'center',
        alignVertical: 'center',
        fontSize: 16,
        fontWeight: 'bold',
        height: 28,
      }),
      over(titles.facts, { alignVertical: 'center' }),
      head,
      ...days.map((day) => used.map(({ cell }) => styled(cell(day), day))),
    ],
    widths: used.map(({ width }) => width),
    sticky: 3,
  }
}

function columnsOf(columns: readonly WallColumn[], words: PaperWords): Column[] {
  const text = (value: string): SheetCell => (value === '' ? {} : { value, type: String })
  return [
    {
      head: words('wall.date'),
      width: 12,
      cell: ({ day }) => ({
        value: new Date(`${day.date}T00:00:00.000Z`),
        type: Date,
        format: 'yyyy-mm-dd',
        align: 'center',
      }),
    },
    {
      head: words('wall.weekday'),
      width: 7,
      cell: ({ day }) => ({ value: shortWeekday(day.date, words('locale')), type: String, align: 'center' }),
    },
    { head: words('wall.dayKind'), width: 12, cell: ({ day }) => text(dayKindText(day, words)) },
    ...columns.flatMap((column, index) => postColumns(column, { index, words, text })),
    {
      head: words('wall.remarks'),
      width: 40,
      cell: ({ notes }) => text(notes.join(words('wall.noteSeparator'))),
    },
  ]
}

function postColumns(
  { name, hours, leads }: WallColumn,
  { index, words, text }: { index: number; words: PaperWords; text: (value: string) => SheetCell },
): Column[] {
  const people = (day: WallDay) => day.cells[index]?.people ?? []
  const list = (values: string[]) => text(values.filter((value) => value !== '').join(words('separator')))
  const head = hours === '' ? name : words('person', { name, about: hours })
  const names: Column = {
    head,
    width: 18,
    cell: (day) => list(people(day).map((person) => wallName(person, words))),
  }
  if (!leads) return [names]
  return [
    names,
    { head: words('wall.office'), width: 18, cell: (day) => list(people(day).map(({ office }) => office)) },
    {
      head: words('wall.mobile'),
      width: 16,
      cell: (day) => list(people(day).map(({ telephone }) => telephone)),
    },
  ]
}

function styled(cell: SheetCell, { day }: WallDay): SheetCell {
  const ground = dayOff(day) ? { backgroundColor: grey } : {}
  return { ...(cell as object), ...edge, ...ground }
}
