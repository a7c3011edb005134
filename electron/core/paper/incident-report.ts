import type { OfficialPaper } from '#shared/paper/official.ts'
import type { SignOff } from '#shared/paper/sheet.ts'
import type { Report } from '#shared/reports/report.ts'
import type { ReportText } from '#shared/reports/text.ts'
import { paperWords } from '../paper-words.ts'
import type { Work } from '../work.ts'

/** A report of an incident or of the day as an official paper (domain.md 4.4, 4.5). */
export function incidentReportData(work: Work, id: number): OfficialPaper {
  const report = work.call('reports.get', { id })
  const text = work.call('reports.text', { id })
  const words = paperWords(work)
  return {
    banner: text.seriesName || words('official.banner'),
    issue: text.number,
    unit: text.unit,
    day: text.date,
    urgency: text.urgency,
    title: text.title,
    addressed: text.addressed,
    parts: text.sections.map(({ heading, paragraphs }) => ({ heading, paragraphs })),
    closing: [text.signedAs, text.date].filter((line) => line !== ''),
    foot: footOf(text, words('official.sent')),
    signing: [
      { label: words('official.drafted'), signed: signed(report.draftedBy, report.draftedAt) },
      { label: words('official.checked'), signed: signed(report.checkedBy, report.checkedAt) },
      { label: words('official.issued'), signed: signed(report.issuedBy, report.issuedAt) },
    ],
    marks: text.marks,
    exercise: report.exercise,
  }
}

/** Their names stand under the cells for the pen. */
const signers = ['drafter', 'checker', 'issuer']

function footOf({ foot, deliveries }: ReportText, sent: string): OfficialPaper['foot'] {
  const lines = foot
    .filter(({ code }) => !signers.includes(code))
    .map(({ label, value }) => ({ label, text: value }))
  const reached = deliveries.map(({ name, channel, sentAt, receivedBy, receivedAt }) =>
    [name, channel, sentAt, receivedBy, receivedAt].filter((part) => part !== '').join('  '),
  )
  return reached.length === 0 ? lines : [...lines, { label: sent, text: reached.join('\n') }]
}

function signed(by: Report['draftedBy'], at: string | null): SignOff | null {
  return by && at ? { name: by.name, at } : null
}
