import { refuse } from '#shared/base/refusal.ts'
import type { paperContract, SheetName } from '#shared/paper/contract.ts'
import { type SheetData, sheets } from '#shared/paper/index.ts'
import type { PaperFrame, Sheet } from '#shared/paper/sheet.ts'
import { headCode } from '../audit/chain.ts'
import { exerciseNow } from '../exercise.ts'
import { paperWords } from '../paper-words.ts'
import { type Handler, room, type Work } from '../work.ts'
import { callSheetData } from './call-sheet.ts'
import { changeSlipData } from './change-slip.ts'
import { exportDocx } from './docx-export.ts'
import { drillRecordData } from './drill-record.ts'
import { dutyLogData } from './duty-log.ts'
import { handoverData } from './handover-sheet.ts'
import { hazardLedgerData, hazardRankingData } from './hazard-view.ts'
import { hydrographData } from './hydrograph.ts'
import { incidentReportData } from './incident-report.ts'
import { incidentTimelineData } from './incident-timeline.ts'
import { instructionSheetData } from './instruction-sheet.ts'
import { planCardData } from './plan-card.ts'
import { responseSheetData } from './response-sheet.ts'
import { rosterFilingData } from './roster-filing.ts'
import { runRecordData } from './run-record.ts'
import { keepSheet } from './sheet-file.ts'
import { copiesOf, printingsOf } from './store.ts'
import { telephoneRecordData } from './telephone-record.ts'
import { wallRosterData } from './wall-roster.ts'
import { warningSheetData } from './warning-sheet.ts'
import './rows.ts'

/** What gathers the facts of each sheet. */
const gather: { [Name in SheetName]: (work: Work, of: number) => SheetData[Name] } = {
  drillRecord: drillRecordData,
  dutyLog: dutyLogData,
  telephoneRecord: telephoneRecordData,
  handoverSheet: handoverData,
  wallRoster: wallRosterData,
  wallRosterLarge: wallRosterData,
  rosterFiling: rosterFilingData,
  changeSlip: changeSlipData,
  hydrograph: hydrographData,
  responseSheet: responseSheetData,
  callSheet: callSheetData,
  warningSheet: warningSheetData,
  planCard: planCardData,
  runRecord: runRecordData,
  incidentReport: incidentReportData,
  dailyBrief: incidentReportData,
  incidentTimeline: incidentTimelineData,
  hazardLedger: hazardLedgerData,
  hazardRanking: hazardRankingData,
  instructionSheet: instructionSheetData,
}

const preview: Handler<'paper.preview'> = (work, { sheet, of }) => {
  const copies = copiesOf(work.db, sheet, of)
  const { title, html, pages, size, landscape } = sheetOf(
    work,
    { sheet, of },
    frameOf(work, { number: copies + 1, reason: null }),
  )
  return { title, html, pages, copies, size, landscape }
}

/** Journals the copy and hands the sheet to main (or, on the command line, writes it as a file); a reprint says why. */
const print: Handler<'paper.print'> = (work, { sheet, of, act, reason, path }) => {
  const number = copiesOf(work.db, sheet, of) + 1
  if (number > 1 && reason === '') refuse('paper.reasonNeeded', { number })
  const frame = frameOf(work, { number, reason: number > 1 ? reason : null })
  const { title, html, pages, size, landscape } = sheetOf(work, { sheet, of }, frame)
  const row = {
    sheet,
    of,
    copy: number,
    act,
    at: work.now,
    person: work.person?.id ?? null,
    reason,
    pages,
    chain_code: frame.chainCode,
  }
  const id = work.ledger.insert('printing', row)
  if (act !== 'file') work.errand({ act, html, name: title, size, landscape })
  const kept = act === 'file' ? keepSheet(work, html, path) : null
  return {
    id,
    sheet,
    of,
    copy: number,
    act,
    at: work.now,
    by: work.person,
    reason,
    pages,
    chainCode: frame.chainCode,
    path: kept,
  }
}

/** Sheets on paper, and the journal of every copy. */
export const paperRoom = room<typeof paperContract>('paper', ['printing'], {
  'paper.preview': preview,
  'paper.print': print,
  'paper.docx': exportDocx,
  'paper.journal': (work, { limit }) => printingsOf(work.db, limit),
})

function sheetOf<Name extends SheetName>(
  work: Work,
  asked: { sheet: Name; of: number },
  frame: PaperFrame,
): Sheet {
  return sheets[asked.sheet](gather[asked.sheet](work, asked.of), frame, paperWords(work))
}

function frameOf(work: Work, copy: { number: number; reason: string | null }): PaperFrame {
  const { unit, name, zone } = work.room
  const rehearsal = work.room.rehearsal || exerciseNow(work, undefined)
  const chainCode = headCode(work.call('audit.head', {}))
  const by = work.person?.name ?? ''
  return {
    unit,
    room: name,
    rehearsal,
    zone,
    chainCode,
    printedAt: work.now,
    copy: { ...copy, by, at: work.now },
  }
}
