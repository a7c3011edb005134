import writeXlsxFile from 'write-excel-file/node'
import { longMonth } from '#shared/paper/roster-day.ts'
import { wallSubtitle, wallTitle } from '#shared/paper/wall-heading.ts'
import type { WallTable } from '#shared/paper/wall-table.ts'
import { paperWords } from '../paper-words.ts'
import { wallTableOf } from '../wall-facts.ts'
import { wordsIn } from '../words.ts'
import { long, type Work } from '../work.ts'
import { type XlsxTitles, xlsxSheet } from './xlsx-rows.ts'

interface Prepared {
  table: WallTable
  titles: XlsxTitles
  name: string
  sheet: string
  language: 'zh-CN' | 'en'
}

/** The roster of some days as a workbook, written beside the desk; a window offers to save it. */
export const exportXlsx = long<'roster.exportXlsx', Prepared>({
  prepare: (work, days) => {
    const { table } = wallTableOf(work, days)
    return { table, ...namesOf(work, table, days), language: work.settings.language }
  },
  perform: async ({ table, titles, name, sheet, language }) => {
    const words = wordsIn(language)
    const { rows, widths, sticky } = xlsxSheet(table, titles, (key, fields) => words(`paper:${key}`, fields))
    const file = writeXlsxFile(rows, {
      sheet,
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: sticky,
    })
    const content = await file.toBuffer()
    return { name, base64: Buffer.from(content).toString('base64') }
  },
  errand: (value) => ({ act: 'save', ...value }),
})

function namesOf(work: Work, { changeTimes }: WallTable, { from, to }: { from: string; to: string }) {
  const words = paperWords(work)
  const { unit, name: room } = work.room
  const oneMonth = from.slice(0, 7) === to.slice(0, 7)
  const span = oneMonth ? longMonth(from, words('locale')) : words('export.span', { from, to })
  return {
    titles: {
      title: wallTitle({ unit, room, span }, words),
      facts: wallSubtitle(work.settings.dutyTelephone, changeTimes, words),
    },
    name: `${words('wall.title')} ${from} ${to}.xlsx`,
    sheet: oneMonth ? from.slice(0, 7) : words('wall.title'),
  }
}
