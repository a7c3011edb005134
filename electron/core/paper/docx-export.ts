import type { OfficialPaper } from '#shared/paper/official.ts'
import { type Language, wordsIn } from '../words.ts'
import { long } from '../work.ts'
import { incidentReportData } from './incident-report.ts'
import { officialDocx } from './official-docx.ts'

interface Prepared {
  paper: OfficialPaper
  language: Language
  zone: string
}

/** A report as an editable DOCX, written beside the desk; a window offers to save it. */
export const exportDocx = long<'paper.docx', Prepared>({
  prepare: (work, { report }) => ({
    paper: incidentReportData(work, report),
    language: work.settings.language,
    zone: work.room.zone,
  }),
  perform: async ({ paper, language, zone }) => {
    const words = wordsIn(language)
    const content = await officialDocx(paper, (key, fields) => words(`paper:${key}`, fields), zone)
    const name = `${(paper.title || paper.banner).replace(/[\\/:*?"<>|]/g, '_')}.docx`
    return { name, base64: content.toString('base64') }
  },
  errand: (value) => ({ act: 'save', ...value }),
})
