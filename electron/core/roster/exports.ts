/** The roster as files for other programs: a calendar file, a workbook. */
export { exportIcs } from './ics-export.ts'
export { exportXlsx } from './xlsx-export.ts'
