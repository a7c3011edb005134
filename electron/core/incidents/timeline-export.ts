import type { SheetData } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { dateTime } from '#shared/base/clock-face.ts'
import { incidentNumber } from '#shared/incidents/incident.ts'
import { long } from '../work.ts'
import { markIn, titleIn } from './log-words.ts'
import { rowOf } from './store.ts'
import { timelineOf } from './timeline.ts'

interface Prepared {
  name: string
  title: string
  sheet: string
  heads: string[]
  rows: string[][]
}

const columns = ['at', 'recordedAt', 'kind', 'text', 'who', 'chain'] as const
const widths = [17, 17, 12, 80, 12, 10] as const
const edge = { borderStyle: 'thin', borderColor: '#000000', alignVertical: 'top', wrap: true } as const

/** The timeline as a workbook, written beside the desk; a window offers to save it. */
export const exportTimeline = long<'incidents.exportTimeline', Prepared>({
  prepare: (work, { id, kinds }) => {
    const words = (key: string) => work.words(`notices:incidents.export.${key}`)
    const zone = work.room.zone
    const title = `${markIn(work, id)}${incidentNumber(rowOf(work.db, id))} ${titleIn(work, id)}`
    return {
      name: `${words('name')} ${title.replace(/[\\/:*?"<>|]/g, ' ')}.xlsx`,
      title: `${words('name')} ${title}`,
      sheet: words('name'),
      heads: columns.map(words),
      rows: timelineOf(work, id, kinds).map(({ at, recordedAt, kind, text, who, chain }) => [
        dateTime(at, zone),
        dateTime(recordedAt, zone),
        work.words(`notices:incidents.timelineKind.${kind}`),
        text,
        who,
        chain === null ? '' : String(chain),
      ]),
    }
  },
  perform: async ({ name, title, sheet, heads, rows }) => {
    const over: SheetData[number] = [
      { value: title, columnSpan: heads.length, fontSize: 14, fontWeight: 'bold', height: 26 },
    ]
    const head = heads.map((value) => ({ value, ...edge, fontWeight: 'bold' as const }))
    const lines = rows.map((row) => row.map((value) => ({ value, type: String, ...edge })))
    const file = writeXlsxFile([over, head, ...lines], {
      sheet,
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: 2,
    })
    const content = await file.toBuffer()
    return { name, base64: Buffer.from(content).toString('base64') }
  },
  errand: (value) => ({ act: 'save', ...value }),
})
