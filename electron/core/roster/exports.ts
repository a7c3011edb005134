import { type Handler, long } from '../work.ts'

/** Duties as a calendar file. */
export const exportIcs: Handler<'roster.exportIcs'> = () => ({ name: '', base64: '' })

/** The roster as a workbook. */
export const exportXlsx = long<'roster.exportXlsx', null>({
  prepare: () => null,
  perform: async () => ({ name: '', base64: '' }),
})
