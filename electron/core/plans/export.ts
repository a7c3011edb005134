import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { refuse } from '#shared/base/refusal.ts'
import type { CardContent, CardFacts } from '#shared/plans/card.ts'
import { cardText } from '#shared/plans/card-file.ts'
import { type CardLanguage, sampleContent, sampleFacts } from '#shared/plans/samples.ts'
import { type TableColumn, tableColumns } from '#shared/plans/table.ts'
import { type CardTable, tableOf } from '#shared/plans/write-table.ts'
import { cardContent } from '../card-content.ts'
import { long, type Work } from '../work.ts'
import { factsOf, languageOf, named, versionRow } from './store.ts'

interface Prepared {
  facts: CardFacts
  content: CardContent
  format: 'json' | 'xlsx' | 'docx'
  language: CardLanguage
  name: string
}

/** A card as a file, written beside the desk; a window offers to save it. */
export const exportFile = long<'plans.exportFile', Prepared>({
  prepare: (work, { plan, version, format }) => {
    const { facts, content, number } = written(work, plan, version)
    const name = work.words('notices:plans.fileName', { plan: facts.name, number })
    return { facts, content, format, language: languageOf(work), name: `${safe(name)}.${format}` }
  },
  perform: async ({ facts, content, format, language, name }) => {
    const bytes = await bytesOf[format]({ facts, content, language })
    return { name, base64: bytes.toString('base64') }
  },
  errand: (value) => ({ act: 'save', ...value }),
})

type Card = Pick<Prepared, 'facts' | 'content' | 'language'>

const bytesOf: Record<Prepared['format'], (card: Card) => Promise<Buffer>> = {
  json: async ({ facts, content }) => Buffer.from(cardText(facts, content)),
  xlsx: ({ facts, content, language }) => workbook(tableOf(facts, content, language), facts.name),
  docx: ({ facts, content, language }) => document(tableOf(facts, content, language)),
}

function written(work: Work, plan: number | string, version: number | null) {
  const { row, sample } = named(work.db, plan)
  const number = version ?? row?.current ?? null
  if (number !== null) {
    const kept = versionRow(work.db, number)
    if (kept.plan !== row?.id) refuse('plans.unknownVersion', { id: number })
    return { facts: factsOf(kept), content: cardContent(kept.content), number: kept.number }
  }
  if (!sample) refuse('plans.notApproved', { plan: row?.name ?? String(plan) })
  const language = languageOf(work)
  return { facts: sampleFacts(sample, language), content: sampleContent(sample, language), number: 0 }
}

/** Widths of the columns in characters; those not named are narrow. */
const widths: Partial<Record<TableColumn, number>> = {
  phase: 14,
  code: 14,
  words: 60,
  role: 26,
  place: 16,
  choices: 24,
  note: 36,
}

const edge = { borderStyle: 'thin', borderColor: '#000000', alignVertical: 'top', wrap: true } as const

async function workbook({ facts, headings, rows }: CardTable, name: string): Promise<Buffer> {
  const text = (value: string, more: object = {}) => ({ value, type: String, ...edge, ...more })
  const data: SheetData = [
    ...facts.map((value) => [{ value, type: String }]),
    headings.map((value) => text(value, { fontWeight: 'bold', backgroundColor: '#E2E2E2' })),
    ...rows.map((row) => row.map((value) => (value === '' ? edge : text(value)))),
  ]
  const file = writeXlsxFile(data, {
    sheet: sheetName(name),
    columns: tableColumns.map((column) => ({ width: widths[column] ?? 9 })),
    orientation: 'landscape',
    stickyRowsCount: facts.length + 1,
  })
  return Buffer.from(await file.toBuffer())
}

async function document({ facts, headings, rows }: CardTable): Promise<Buffer> {
  const cell = (text: string) =>
    new TableCell({ children: text.split('\n').map((line) => new Paragraph({ text: line })) })
  const table = new Table({
    layout: TableLayoutType.AUTOFIT,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: headings.map(cell) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) })),
    ],
  })
  const page = { size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 } }
  const children = [...facts.map((text) => new Paragraph({ text })), table]
  return Packer.toBuffer(new Document({ sections: [{ properties: { page }, children }] }))
}

/** What Windows lets stand in the name of a file. */
function safe(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 120)
}

/** What a workbook lets stand in the name of a sheet. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/:*?[\]'\p{Cc}]/gu, ' ')
      .trim()
      .slice(0, 31) || 'Card'
  )
}
