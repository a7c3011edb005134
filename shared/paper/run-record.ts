import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import { type BlockPlace, block } from './block.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import type { Row } from './row.ts'
import { isLate, phaseSection, plusText, type RecordState, type RecordStep } from './run-record-steps.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** The facts of a run as far as it has come; `incident` and `source` are what it was begun for, empty when it stood alone. */
export interface RunRecordData {
  number: number
  title: string
  card: string
  version: number
  sample: boolean
  exercise: boolean
  incident: string
  source: string
  beganAt: Instant
  beganBy: string
  endedAt: Instant | null
  ending: string
  levels: readonly { level: string; reason: string; at: Instant; by: string }[]
  phases: readonly { name: string; steps: readonly RecordStep[] }[]
}

const size = a4Portrait
const width = contentWidth(size)
const label = 24
const pair = [label, width / 2 - label, label, width / 2 - label]
const single = [label, width - label]

/** The record of a run, A4 upright: what each step became, at which T+, with which answer, who was called, what was set aside and why; a run that still goes on is printed as far as it has come. */
export function runRecordSheet(data: RunRecordData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('runRecord.title')
  const of = words('entryNumber', { number: data.number })
  const framed = { ...frame, rehearsal: frame.rehearsal || data.exercise }
  const head = { head: [], bands: headRows(data, frame, words).map((each): Row[] => [each]) }
  const place: BlockPlace = { label, width: width - label, words }
  const levels = data.levels.map((level) => levelText(level, data.beganAt, frame, words))
  const raised = levels.length > 0 ? [block(words('runRecord.levels'), levels, place)] : []
  const view = { beganAt: data.beganAt, zone: frame.zone, printedAt: data.endedAt ?? frame.printedAt, words }
  const phases = data.phases.map((phase) => phaseSection(phase, view))
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of: `${of} ${data.title}`, words }),
    sections: signedSections([head, ...raised, ...phases, ending(data, place)], signing(frame, words)),
  }
  return typeset(plan, framed, words)
}

type FieldKey = 'number' | 'matter' | 'card' | 'incident' | 'source' | 'began' | 'ended' | 'standing'

function headRows(data: RunRecordData, frame: PaperFrame, words: PaperWords): Row[] {
  const { zone } = frame
  const field = (key: FieldKey, text: string) => ({ label: words(`runRecord.${key}`), text })
  const began = words('runRecord.beganBy', { at: dateTime(data.beganAt, zone), name: data.beganBy })
  const ended = data.endedAt ? dateTime(data.endedAt, zone) : words('runRecord.running')
  return [
    fieldRow(pair, [
      field('number', words('entryNumber', { number: data.number })),
      field('card', cardText(data, words)),
    ]),
    fieldRow(single, [field('matter', data.title)]),
    fieldRow(pair, [
      field('incident', data.incident || words('none')),
      field('source', data.source || words('none')),
    ]),
    fieldRow(pair, [field('began', began), field('ended', ended)]),
    fieldRow(single, [field('standing', standingText(data, frame, words))]),
  ]
}

function cardText({ card, version, sample }: RunRecordData, words: PaperWords): string {
  return words(sample ? 'runRecord.sampleOf' : 'runRecord.cardOf', { card, version })
}

function standingText(
  { phases, endedAt }: RunRecordData,
  { printedAt }: PaperFrame,
  words: PaperWords,
): string {
  const steps = phases.flatMap((phase) => phase.steps)
  const count = (state: RecordState) => steps.filter((step) => step.state === state).length
  const late = steps.filter((step) => isLate(step, endedAt ?? printedAt)).length
  return words('runRecord.counted', {
    all: steps.length,
    done: count('done'),
    notApplicable: count('notApplicable'),
    skipped: count('skipped'),
    open: count('open'),
    late,
  })
}

function levelText(
  { level, reason, at, by }: RunRecordData['levels'][number],
  beganAt: Instant,
  { zone }: PaperFrame,
  words: PaperWords,
): string {
  const plus = plusText(beganAt, at, words)
  return words('runRecord.levelAt', { at: dateTime(at, zone), plus, level, reason, by })
}

function ending({ endedAt, ending: said }: RunRecordData, { words }: BlockPlace): Section {
  const text = endedAt === null ? words('runRecord.notEnded') : said
  return { head: [], bands: [[fieldRow(single, [{ label: words('runRecord.ending'), text }], 14)]] }
}

function signing({ zone }: PaperFrame, words: PaperWords): Section {
  const keys = ['signOfficer', 'signLead', 'signLeader'] as const
  const signatories = keys.map((key) => ({ label: words(`planCard.${key}`), signed: null }))
  return signatures(signatories, { width, zone, words })
}
