import { dateTime } from '#shared/base/clock-face.ts'
import { type Instant, minutesBetween } from '#shared/base/instant.ts'
import type { ConditionMet } from '#shared/responses/condition.ts'
import type { Consultation } from '#shared/responses/consultation.ts'
import { levelMark, type ResponseLevel } from '#shared/responses/level.ts'
import type { ResponseChange, ResponseStep } from '#shared/responses/step.ts'
import { type BlockPlace, block } from './block.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { conditionTexts, consultationTexts } from './response-texts.ts'
import type { Row } from './row.ts'
import type { PaperFrame, Sheet, SignOff } from './sheet.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** What became of what the sheet asks for. */
export type SheetOutcome = 'waiting' | 'approved' | 'rejected' | 'withdrawn' | 'overtaken'

/** The facts of one proposal, or of a decision taken over (domain.md 4.11); null and empty where nothing was said. */
export interface ResponseSheetData {
  number: number
  response: number
  change: ResponseChange
  exercise: boolean
  matter: string
  plan: string
  /** The level in force before. */
  from: ResponseLevel | null
  level: ResponseLevel | null
  basis: string
  conditions: readonly ConditionMet[]
  measures: readonly string[]
  until: Instant | null
  consultation: Consultation | null
  asked: SignOff | null
  outcome: SheetOutcome
  decision: {
    approver: string
    at: Instant
    means: ResponseStep['means']
    words: string
    readBack: boolean
  } | null
  signatures: { officer: SignOff | null; leader: SignOff | null }
}

const size = a4Portrait
const width = contentWidth(size)
const labelWidth = 26
const single = [labelWidth, width - labelWidth]
const pair = [labelWidth, width / 2 - labelWidth, labelWidth, width / 2 - labelWidth]

/** The approval sheet of a response, A4 upright: what is asked for and on which conditions, what the law wants stated, what the consultation thought, who decided; places for three signatures. */
export function responseSheet(data: ResponseSheetData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words(`response.titles.${data.change}`)
  const of = words('entryNumber', { number: data.number })
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of, words }),
    sections: signedSections(sections(data, frame, words), signing(data, frame, words)),
  }
  return typeset(plan, frame, words)
}

function sections(data: ResponseSheetData, { zone }: PaperFrame, words: PaperWords): Section[] {
  const place: BlockPlace = { label: labelWidth, width: width - labelWidth, words }
  const rows = (made: Row[]): Section => ({ head: [], bands: made.map((each): Row[] => [each]) })
  const levelled = data.change === 'activate' || data.change === 'adjust'
  const conditions = block(words('response.conditions'), conditionTexts(data.conditions, zone, words), place)
  const measures = block(words('response.measures'), data.measures, place)
  const consultation = data.consultation ? consultationTexts(data.consultation, zone, words) : []
  return [
    rows(headRows(data, zone, words)),
    ...(levelled ? [conditions] : []),
    rows([fieldRow(single, [{ label: words('response.basis'), text: data.basis }], 14)]),
    ...(data.change === 'terminate' ? [] : [measures]),
    block(words('response.consultation'), consultation, place),
    rows(decisionRows(data, zone, words)),
  ]
}

function headRows(data: ResponseSheetData, zone: string, words: PaperWords): Row[] {
  const matter = data.exercise ? words('response.exercise', { matter: data.matter }) : data.matter
  const level = (of: ResponseLevel | null) =>
    of === null ? words('none') : words('response.level', { level: levelMark(of) })
  const wanted = data.change === 'terminate' ? words('response.end') : level(data.level)
  const lasting =
    data.change === 'terminate'
      ? []
      : [{ label: words('response.lasting'), text: lastingText(data, zone, words) }]
  return [
    fieldRow(pair, [
      { label: words('response.number'), text: words('entryNumber', { number: data.number }) },
      { label: words('response.of'), text: words('entryNumber', { number: data.response }) },
    ]),
    fieldRow(single, [{ label: words('response.matter'), text: matter }], 9),
    fieldRow(single, [{ label: words('response.plan'), text: data.plan || words('none') }]),
    fieldRow(pair, [
      { label: words('response.wanted'), text: wanted },
      { label: words('response.before'), text: level(data.from) },
    ]),
    ...lasting.map((field) => fieldRow(single, [field])),
  ]
}

function lastingText({ until, decision }: ResponseSheetData, zone: string, words: PaperWords): string {
  if (until === null) return words('none')
  const end = dateTime(until, zone)
  if (decision === null) return words('response.untilFrom', { until: end })
  const hours = Math.round(minutesBetween(decision.at, until) / 60)
  return words('response.untilHours', { from: dateTime(decision.at, zone), until: end, hours })
}

function decisionRows(
  { outcome, decision, asked }: ResponseSheetData,
  zone: string,
  words: PaperWords,
): Row[] {
  const proposer = asked
    ? words('response.askedBy', { name: asked.name, at: dateTime(asked.at, zone) })
    : words('none')
  const readBack = decision?.readBack ? words('response.readBack') : ''
  const means = decision && decision.means !== '' ? words(`response.means.${decision.means}`) : ''
  return [
    fieldRow(pair, [
      { label: words('response.asked'), text: proposer },
      { label: words('response.outcome'), text: words(`response.outcomes.${outcome}`) },
    ]),
    fieldRow(pair, [
      { label: words('response.approver'), text: decision?.approver ?? '' },
      { label: words('response.at'), text: decision ? dateTime(decision.at, zone) : '' },
    ]),
    fieldRow(single, [{ label: words('response.means.label'), text: means + readBack }]),
    fieldRow(single, [{ label: words('response.opinion'), text: decision?.words ?? '' }], 22),
  ]
}

function signing(
  { signatures: signed }: ResponseSheetData,
  { zone }: PaperFrame,
  words: PaperWords,
): Section {
  const signatories = [
    { label: words('response.signOfficer'), signed: signed.officer },
    { label: words('response.signLead'), signed: null },
    { label: words('response.signLeader'), signed: signed.leader },
  ]
  return signatures(signatories, { width, zone, words })
}
