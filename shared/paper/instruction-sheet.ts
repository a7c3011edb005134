import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { InstructionForm, InstructionMeans, signMeans } from '#shared/followups/instruction.ts'
import { block } from './block.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { type Handling, handlingSections } from './instruction-handling.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import type { Row } from './row.ts'
import type { PaperFrame, Sheet, SignOff } from './sheet.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** The facts of one instruction and of everything made of it (domain.md 4.6); null and empty where nothing was said. */
export interface InstructionSheetData {
  number: string
  form: InstructionForm
  exercise: boolean
  document: { unit: string; number: string; title: string }
  urgency: '' | 'urgent' | 'extraUrgent'
  receivedAt: Instant
  givenAt: Instant
  means: InstructionMeans
  leader: string
  words: string
  cleanCopy: string
  recorder: string
  readBack: { words: string; at: Instant } | null
  signature: { means: (typeof signMeans)[number]; at: Instant; words: string } | null
  proposal: string
  handling: Handling
  reply: string
  signatures: { lead: SignOff | null; leader: SignOff | null; verifier: SignOff | null }
}

const size = a4Portrait
const width = contentWidth(size)
const labelWidth = 24
const single = [labelWidth, width - labelWidth]
const pair = [labelWidth, width / 2 - labelWidth, labelWidth, width / 2 - labelWidth]

/** The handling sheet of an instruction, A4 upright: the paper it stands on, what was proposed, the words as given and as typed out, read-back and later signature, who was charged by when, how it went, and four places to sign. */
export function instructionSheet(data: InstructionSheetData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('instruction.title')
  const plan = {
    title: words('fileName', { title, of: data.number }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of: data.number, words }),
    sections: signedSections(sections(data, frame, words), signing(data, frame, words)),
  }
  return typeset(plan, frame, words)
}

function sections(data: InstructionSheetData, { zone }: PaperFrame, words: PaperWords): Section[] {
  const place = { label: labelWidth, width: width - labelWidth, words }
  const rows = (made: Row[]): Section => ({ head: [], bands: made.map((each): Row[] => [each]) })
  const replied = data.reply === '' ? [] : [data.reply]
  return [
    rows([...headRows(data, zone, words), ...saidRows(data, zone, words)]),
    ...handlingSections(data.handling, place, zone),
    block(words('instruction.reply'), replied, place),
  ]
}

function headRows(data: InstructionSheetData, zone: string, words: PaperWords): Row[] {
  const { document: paper, exercise, number } = data
  const urgency = data.urgency === '' ? words('none') : words(`instruction.urgencies.${data.urgency}`)
  return [
    fieldRow(pair, [
      {
        label: words('instruction.number'),
        text: exercise ? words('instruction.exercise', { number }) : number,
      },
      { label: words('instruction.form'), text: words(`instruction.forms.${data.form}`) },
    ]),
    fieldRow(pair, [
      { label: words('instruction.documentUnit'), text: paper.unit },
      { label: words('instruction.documentNumber'), text: paper.number },
    ]),
    fieldRow(single, [{ label: words('instruction.documentTitle'), text: paper.title }]),
    fieldRow(pair, [
      { label: words('instruction.secrecy'), text: words('instruction.noSecret') },
      { label: words('instruction.urgency'), text: urgency },
    ]),
    fieldRow(pair, [
      { label: words('instruction.givenAt'), text: dateTime(data.givenAt, zone) },
      { label: words('instruction.receivedAt'), text: dateTime(data.receivedAt, zone) },
    ]),
    fieldRow(single, [{ label: words('instruction.proposal'), text: data.proposal }], 16),
  ]
}

function saidRows(data: InstructionSheetData, zone: string, words: PaperWords): Row[] {
  const clean =
    data.cleanCopy === ''
      ? []
      : [fieldRow(single, [{ label: words('instruction.cleanCopy'), text: data.cleanCopy }])]
  return [
    fieldRow(pair, [
      { label: words('instruction.leader'), text: data.leader },
      { label: words('instruction.means'), text: words(`instruction.meansOf.${data.means}`) },
    ]),
    fieldRow(single, [{ label: words('instruction.words'), text: data.words }], 22),
    ...clean,
    ...(data.form === 'oral' ? oralRows(data, zone, words) : []),
  ]
}

function oralRows(
  { recorder, readBack, signature }: InstructionSheetData,
  zone: string,
  words: PaperWords,
): Row[] {
  const heard = readBack
    ? words('instruction.readBackDone', { at: dateTime(readBack.at, zone), words: readBack.words })
    : words('instruction.readBackOpen')
  const signed = signature
    ? words(`instruction.signed.${signature.means}`, {
        at: dateTime(signature.at, zone),
        words: signature.words,
      })
    : words('instruction.signed.open')
  return [
    fieldRow(single, [{ label: words('instruction.readBack'), text: heard }]),
    fieldRow(pair, [
      { label: words('instruction.recorder'), text: recorder },
      { label: words('instruction.laterSignature'), text: signed },
    ]),
  ]
}

function signing(
  { signatures: signed, form }: InstructionSheetData,
  { zone }: PaperFrame,
  words: PaperWords,
): Section {
  const leader = form === 'oral' ? 'instruction.signLeaderLater' : 'instruction.signLeader'
  const signatories = [
    { label: words('instruction.signLead'), signed: signed.lead },
    { label: words(leader), signed: signed.leader },
    { label: words('instruction.signReceipt'), signed: null },
    { label: words('instruction.signVerifier'), signed: signed.verifier },
  ]
  return signatures(signatories, { width, zone, words })
}
