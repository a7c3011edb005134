import { dateTime, longDay } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { ChangeState } from '#shared/roster/change.ts'
import { block } from './block.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a5Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { hoursText } from './roster-day.ts'
import { left, middle, type Row, row, says } from './row.ts'
import type { PaperFrame, Sheet, SignOff } from './sheet.ts'
import { type Signatory, signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** A duty as the slip names it; `post` in words. */
export interface SlipDuty {
  date: string
  post: string
  from: Instant
  to: Instant
}

/** The facts of a swap or stand-in (domain.md 4.8), in whatever state it is. */
export interface ChangeSlipData {
  number: number
  kind: 'swap' | 'standIn'
  urgent: boolean
  state: ChangeState
  stranded: boolean
  giver: string
  taker: string
  duty: SlipDuty
  /** The taker's duty that the giver takes in return; null for a stand-in. */
  otherDuty: SlipDuty | null
  reason: string
  steps: readonly { step: ChangeState; by: string; recorder: string; at: Instant; note: string }[]
  signatures: { giver: SignOff | null; taker: SignOff | null; leader: SignOff | null }
}

const size = a5Portrait
const width = contentWidth(size)
const labelWidth = 20
const single = [labelWidth, width - labelWidth]
const pair = [labelWidth, width / 2 - labelWidth, labelWidth, width / 2 - labelWidth]

const stepKeys = {
  asked: 'slip.stepAsked',
  agreed: 'slip.stepAgreed',
  approved: 'slip.stepApproved',
  declined: 'slip.stepDeclined',
  refused: 'slip.stepRefused',
  withdrawn: 'slip.stepWithdrawn',
  undone: 'slip.stepUndone',
} as const

/** The slip of a swap or stand-in, A5 upright: who gives which duty to whom and why, how far it has come, four signatures. */
export function changeSlipSheet(data: ChangeSlipData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('slip.title')
  const of = words('entryNumber', { number: data.number })
  const form = { head: [], bands: rows(data, frame, words).map((each): Row[] => [each]) }
  const steps = data.steps.map((step) => stepText(step, frame.zone, words))
  const history = block(words('slip.history'), steps, { label: labelWidth, width: width - labelWidth, words })
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of, words }),
    sections: signedSections([form, history], signing(data, frame, words)),
  }
  return typeset(plan, frame, words)
}

function rows(data: ChangeSlipData, { zone }: PaperFrame, words: PaperWords): Row[] {
  const field = (label: string, text: string) => fieldRow(single, [{ label, text }], 9)
  const duty = (of: SlipDuty) => dutyText(of, zone, words)
  const other = data.otherDuty && words('slip.withTaker', { name: data.taker, duty: duty(data.otherDuty) })
  return [
    fieldRow(pair, [
      { label: words('slip.number'), text: words('entryNumber', { number: data.number }) },
      { label: words('slip.kind'), text: words(`slip.${data.kind}`) },
    ]),
    field(words('slip.state'), stateText(data, words)),
    field(words('slip.giver'), data.giver),
    field(words('slip.from'), duty(data.duty)),
    field(words(other ? 'slip.toSwap' : 'slip.toStandIn'), other ?? data.taker),
    row({
      columns: single,
      contents: [middle(says('label', words('slip.reason'))), left(says('value', data.reason))],
      minHeight: 16,
    }),
  ]
}

function stateText({ state, urgent, stranded }: ChangeSlipData, words: PaperWords): string {
  const said = words(`slip.${state}`) + (urgent ? words('slip.urgent') : '')
  return stranded ? `${said}\n${words('slip.stranded')}` : said
}

function dutyText({ date, post, ...span }: SlipDuty, zone: string, words: PaperWords): string {
  return words('slip.duty', {
    day: longDay(date, words('locale')),
    post,
    hours: hoursText(span, zone, words),
  })
}

function stepText(
  { step, by, recorder, at, note }: ChangeSlipData['steps'][number],
  zone: string,
  words: PaperWords,
): string {
  const name = recorder === '' || recorder === by ? by : words('slip.recordedFor', { name: by, recorder })
  const text = words('slip.step', { at: dateTime(at, zone), name, what: words(stepKeys[step]) })
  return note === '' ? text : words('slip.stepNote', { step: text, note })
}

function signing({ signatures: signed }: ChangeSlipData, { zone }: PaperFrame, words: PaperWords): Section {
  const band = (signatories: Signatory[]) => signatures(signatories, { width, zone, words }).bands.flat()
  const filed = row({
    columns: pair,
    contents: (['slip.filedWith', 'slip.filedAt'] as const).flatMap((key) => [
      middle(says('label', words(key))),
      middle(),
    ]),
    role: 'sign',
    minHeight: 9,
  })
  const parties = band([
    { label: words('slip.signGiver'), signed: signed.giver },
    { label: words('slip.signTaker'), signed: signed.taker },
  ])
  const above = band([
    { label: words('slip.signLead'), signed: null },
    { label: words('slip.signLeader'), signed: signed.leader },
  ])
  return { head: [], bands: [[...parties, ...above, filed]] }
}
