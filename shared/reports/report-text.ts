import { wallClock } from '#shared/base/zone.ts'
import type { Figures } from '#shared/incidents/figures.ts'
import type { PaperWords } from '#shared/paper/words.ts'
import type { Receiver } from './body.ts'
import { spokenFigures, valueWords, writtenFigures } from './figure-words.ts'
import { dayIn, momentIn } from './moment.ts'
import { callSections, daySections, incidentSections, type Telling } from './paragraphs.ts'
import type { Particulars } from './particulars.ts'
import { personList } from './person-list.ts'
import type { Report } from './report.ts'
import type { ReportText } from './text.ts'

/** What stands around a report on paper. */
export interface PaperScene {
  unit: string
  telephone: string
  zone: string
  words: PaperWords
  /** The figures of the report before. */
  before: Figures | null
  /** What the incident's record adds; null for a report of the day. */
  particulars: Particulars | null
}

/** A report as it stands on paper: the one text for page, print and editable file. */
export function textOf(report: Report, scene: PaperScene): ReportText {
  const { body } = report
  const { words, zone, unit } = scene
  const date = dayIn(wallClock(report.issuedAt ?? report.draftedAt, zone).date, words)
  return {
    seriesName: body.series === null ? '' : words(`report.series.${body.series}`),
    number: numberIn(report, words),
    unit,
    date,
    urgency: body.urgency === 'normal' ? '' : words(`report.urgency.${body.urgency}`),
    issuer: report.issuedBy?.name ?? '',
    title: body.title,
    addressed: body.to.length === 0 ? '' : words('report.addressed', { to: namesOf(body.to, words) }),
    sections: sectionsOf(report, scene),
    figures: figuresOf(report, words),
    lists: personList(body, scene.particulars?.persons ?? [], words),
    signedAs: unit,
    foot: footOf(report, scene),
    deliveries: report.deliveries.map((one) => ({
      name: one.name,
      channel: words(`report.channel.${one.channel}`),
      sentAt: momentIn(one.sentAt, zone, words),
      receivedBy: one.receivedBy,
      receivedAt: one.receivedAt === null ? '' : momentIn(one.receivedAt, zone, words),
    })),
    marks: marksOf(report, words),
  }
}

function sectionsOf({ body, stage }: Report, scene: PaperScene): ReportText['sections'] {
  const telling: Telling = scene
  if (body.kind === 'call') return callSections(body, telling)
  if (body.kind === 'day') return daySections(body, telling)
  return incidentSections(body, stage, telling)
}

function numberIn({ number, body }: Report, words: PaperWords): string {
  if (number) return words('report.number', { number: number.number })
  return body.series === null ? '' : words('report.numberBlank')
}

function figuresOf({ body }: Report, words: PaperWords): ReportText['figures'] {
  if (body.kind === 'day') return []
  const shown = body.kind === 'incident' ? writtenFigures : spokenFigures
  return shown(body.figures).map((key) => ({
    key,
    name: words(`report.figure.${key}`),
    value: valueWords(key, body.figures[key], words),
  }))
}

function footOf(report: Report, scene: PaperScene): ReportText['foot'] {
  const { words, telephone } = scene
  const { body, draftedBy, checkedBy, issuedBy } = report
  return [
    { code: 'to', value: namesOf(body.to, words) },
    { code: 'send', value: namesOf(body.send, words) },
    { code: 'copy', value: namesOf(body.copy, words) },
    { code: 'drafter', value: draftedBy?.name ?? '' },
    { code: 'checker', value: checkedBy?.name ?? '' },
    { code: 'issuer', value: issuedBy?.name ?? '' },
    { code: 'telephone', value: telephone },
  ].map(({ code, value }) => ({ code, label: footLabel(code, report, words), value }))
}

/** The daily brief calls some of them otherwise than a report of an incident. */
function footLabel(code: string, { stage }: Report, words: PaperWords): string {
  const own = briefCodes.find((one) => one === code)
  return stage === 'brief' && own
    ? words(`report.briefFoot.${own}`)
    : words(`report.foot.${code as FootCode}`)
}

const briefCodes = ['to', 'copy', 'checker'] as const

type FootCode = 'to' | 'send' | 'copy' | 'drafter' | 'checker' | 'issuer' | 'telephone'

function marksOf({ exercise, state }: Report, words: PaperWords): string[] {
  return [
    ...(exercise ? [words('report.mark.exercise')] : []),
    ...(state === 'voided' ? [words('report.mark.voided')] : []),
    ...(state === 'draft' || state === 'checked' ? [words('report.mark.draft')] : []),
  ]
}

/** Each name once: a desk may stand there by telephone and in writing. */
function namesOf(receivers: readonly Receiver[], words: PaperWords): string {
  return [...new Set(receivers.map(({ name }) => name))].join(words('report.listComma'))
}
