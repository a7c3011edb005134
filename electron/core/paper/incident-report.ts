import type { OfficialPaper, OfficialTable } from '#shared/paper/official.ts'
import type { SignOff } from '#shared/paper/sheet.ts'
import type { PaperWords } from '#shared/paper/words.ts'
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
    ...standingOf(report, text, words),
    title: text.title,
    addressed: text.addressed,
    parts: text.sections.map(({ heading, paragraphs }) => ({ heading, paragraphs })),
    closing: [text.signedAs, text.date].filter((line) => line !== ''),
    lists: text.lists.map((list) => ({ ...list, columns: personColumns })),
    foot: text.foot
      .filter(({ code }) => !signers.some((signer) => signer === code))
      .map(({ label, value }) => ({ label, text: value })),
    sent: sentTable(text, words),
    signing: signersOf(report, text),
    marks: text.marks,
    exercise: report.exercise,
  }
}

const personColumns = [22, 12, 12, 18, 31, 33]
const sentColumns = [34, 17, 30, 19, 28]

/** Their names stand under the cells for the pen. */
const signers = ['drafter', 'checker', 'issuer'] as const

/** A report of the day is neither urgent nor headed by who issues it. */
function standingOf(
  { incident }: Report,
  { urgency, issuer: name }: ReportText,
  words: PaperWords,
): Pick<OfficialPaper, 'urgency' | 'issuer'> {
  if (incident === null) return { urgency: '', issuer: '' }
  return {
    urgency: words('official.urgency', { urgency: urgency || words('none') }),
    issuer: words('official.issuer', { name: name || words('official.issuerBlank') }),
  }
}

/** Every delivery with its receipt; before the first there is a line for the pen. */
function sentTable({ deliveries }: ReportText, words: PaperWords): OfficialTable {
  const keys = ['sentTo', 'sentBy', 'sentAt', 'receivedBy', 'receivedAt'] as const
  const rows = deliveries.map(({ name, channel, sentAt, receivedBy, receivedAt }) => [
    name,
    channel,
    sentAt,
    receivedBy,
    receivedAt,
  ])
  return {
    label: words('official.sent'),
    heads: keys.map((key) => words(`official.${key}`)),
    columns: sentColumns,
    rows: rows.length > 0 ? rows : [keys.map(() => '')],
  }
}

function signersOf(report: Report, { foot }: ReportText): OfficialPaper['signing'] {
  const signs = {
    drafter: signed(report.draftedBy, report.draftedAt),
    checker: signed(report.checkedBy, report.checkedAt),
    issuer: signed(report.issuedBy, report.issuedAt),
  }
  return signers.map((signer) => ({
    label: foot.find(({ code }) => code === signer)?.label ?? '',
    signed: signs[signer],
  }))
}

function signed(by: Report['draftedBy'], at: string | null): SignOff | null {
  return by && at ? { name: by.name, at } : null
}
