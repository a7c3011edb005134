import { type CallSheetData, callSheet } from './call-sheet.ts'
import { type ChangeSlipData, changeSlipSheet } from './change-slip.ts'
import type { SheetName } from './contract.ts'
import { type DrillRecordData, drillRecordSheet } from './drill-record.ts'
import { type DutyLogData, dutyLogSheet } from './duty-log.ts'
import { type HandoverData, handoverSheet } from './handover-sheet.ts'
import { type HazardLedgerData, hazardLedgerSheet } from './hazard-ledger.ts'
import { type HazardRankingData, hazardRankingSheet } from './hazard-ranking.ts'
import { type HydrographData, hydrographSheet } from './hydrograph.ts'
import { type IncidentTimelineData, incidentTimelineSheet } from './incident-timeline.ts'
import { type InstructionSheetData, instructionSheet } from './instruction-sheet.ts'
import type { OfficialPaper } from './official.ts'
import { officialSheet } from './official-sheet.ts'
import { type PlanCardData, planCardSheet } from './plan-card.ts'
import { type ResponseSheetData, responseSheet } from './response-sheet.ts'
import { type RosterFilingData, rosterFilingSheet } from './roster-filing.ts'
import { type RunRecordData, runRecordSheet } from './run-record.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { type TelephoneRecordData, telephoneRecordSheet } from './telephone-record.ts'
import { type WallRosterData, wallRosterLargeSheet, wallRosterSheet } from './wall-roster.ts'
import { type WarningSheetData, warningSheet } from './warning-sheet.ts'
import type { PaperWords } from './words.ts'

/** The facts each sheet is made of, by the sheet's name. */
export interface SheetData {
  drillRecord: DrillRecordData
  dutyLog: DutyLogData
  telephoneRecord: TelephoneRecordData
  handoverSheet: HandoverData
  wallRoster: WallRosterData
  wallRosterLarge: WallRosterData
  rosterFiling: RosterFilingData
  changeSlip: ChangeSlipData
  hydrograph: HydrographData
  responseSheet: ResponseSheetData
  callSheet: CallSheetData
  warningSheet: WarningSheetData
  planCard: PlanCardData
  incidentReport: OfficialPaper
  dailyBrief: OfficialPaper
  incidentTimeline: IncidentTimelineData
  hazardLedger: HazardLedgerData
  hazardRanking: HazardRankingData
  instructionSheet: InstructionSheetData
  runRecord: RunRecordData
}

/** The renderer of each sheet, by the sheet's name. */
export const sheets: {
  [Name in SheetName]: (data: SheetData[Name], frame: PaperFrame, words: PaperWords) => Sheet
} = {
  drillRecord: drillRecordSheet,
  dutyLog: dutyLogSheet,
  telephoneRecord: telephoneRecordSheet,
  handoverSheet,
  wallRoster: wallRosterSheet,
  wallRosterLarge: wallRosterLargeSheet,
  rosterFiling: rosterFilingSheet,
  changeSlip: changeSlipSheet,
  hydrograph: hydrographSheet,
  responseSheet,
  callSheet,
  warningSheet,
  planCard: planCardSheet,
  runRecord: runRecordSheet,
  incidentReport: officialSheet,
  dailyBrief: officialSheet,
  incidentTimeline: incidentTimelineSheet,
  hazardLedger: hazardLedgerSheet,
  hazardRanking: hazardRankingSheet,
  instructionSheet,
}
