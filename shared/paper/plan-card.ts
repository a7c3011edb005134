import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { StepAnswer, StepKind } from '#shared/plans/card.ts'
import type { VersionState } from '#shared/plans/plan.ts'
import { type BlockPlace, block } from './block.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { left, middle, type Row, row, says, shaded, start } from './row.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** Somebody a step calls, as the book has them when the card is printed. */
export interface CardContact {
  unit: string
  name: string
  post: string
  number: string
}

/** A step of a blank card; `number` is its place on the whole card, `after` the numbers of the steps before it. */
export interface CardSheetStep {
  number: number
  kind: StepKind
  words: string
  /** Whom to call: role and place in words; empty when nobody is called. */
  whom: string
  contacts: readonly CardContact[]
  responsible: string
  dueMinutes: number | null
  answer: { kind: StepAnswer['kind']; unit: string; choices: readonly string[]; required: boolean }
  after: readonly number[]
  attachments: readonly string[]
}

/** The facts of one version of a card for the drawer; `phases` bear their names in words. */
export interface PlanCardData {
  name: string
  types: readonly string[]
  version: number
  state: VersionState
  approver: string
  approvedAt: Instant | null
  source: string
  phases: readonly { name: string; steps: readonly CardSheetStep[] }[]
  never: readonly string[]
  traps: readonly string[]
}

const size = a4Portrait
const width = contentWidth(size)
const label = 24
const pair = [label, width / 2 - label, label, width / 2 - label]
const single = [label, width - label]
const columns = [8, 13, 78, 44, 15, width - 158]
const penHeight = 9
const writingHeight = 13

/** The blank card for the drawer, A4 upright: phase by phase a box to tick for every step, whom to call on which number, room for answer, time and name; with the screen dead it is enough. */
export function planCardSheet(data: PlanCardData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = data.name
  const of = words('planCard.versionOf', { version: data.version })
  const head = { head: [], bands: headRows(data, frame, words).map((each): Row[] => [each]) }
  const place: BlockPlace = { label, width: width - label, words }
  const warnings = (['never', 'traps'] as const)
    .filter((key) => data[key].length > 0)
    .map((key) => block(words(`planCard.${key}`), data[key], place))
  const phases = data.phases.map((phase) => phaseSection(phase, words))
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of, words }),
    sections: signedSections([head, ...warnings, ...phases, notes(words)], signing(frame, words)),
  }
  return typeset(plan, frame, words)
}

function headRows(data: PlanCardData, { zone, printedAt }: PaperFrame, words: PaperWords): Row[] {
  const { approver, approvedAt, state, types, source, version } = data
  const field = (key: 'version' | 'types' | 'source' | 'event' | 'zero' | 'by' | 'how', text: string) => ({
    label: words(`planCard.${key}`),
    text,
  })
  const standing =
    state === 'approved' && approvedAt
      ? words('planCard.approved', { version, by: approver, at: dateTime(approvedAt, zone) })
      : words(`planCard.states.${state}`, { version })
  return [
    ...(state === 'sample' ? [note(words('planCard.sample'))] : []),
    fieldRow(pair, [
      field('version', standing),
      field('types', types.join(words('separator')) || words('planCard.allTypes')),
    ]),
    ...(source === '' ? [] : [fieldRow(single, [field('source', source)])]),
    fieldRow(single, [field('event', '')], 9),
    fieldRow(pair, [field('zero', words('planCard.zeroBlank')), field('by', '')], 9),
    fieldRow(single, [field('how', words('planCard.howText', { at: dateTime(printedAt, zone) }))]),
  ]
}

function note(text: string): Row {
  return row({ columns: [width], contents: [shaded(middle(says('label', text)))], minHeight: 6.6 })
}

function phaseSection({ name, steps }: PlanCardData['phases'][number], words: PaperWords): Section {
  const bar = row({
    columns: [width],
    contents: [shaded(left(says('label', name)))],
    role: 'head',
    minHeight: 6.6,
    again: shaded(left(says('label', words('continuedLabel', { label: name })))),
  })
  const keys = ['tick', 'due', 'step', 'answer', 'time', 'doneBy'] as const
  const heads = row({
    columns,
    contents: keys.map((key) => middle(says('small', words(`planCard.${key}`)))),
    role: 'head',
    minHeight: 5,
  })
  return { head: [bar, heads], bands: steps.map((step): Row[] => [stepRow(step, words)]) }
}

function stepRow(step: CardSheetStep, words: PaperWords): Row {
  const { number, kind, dueMinutes, answer } = step
  const due = dueMinutes === null ? '' : words('planCard.dueAt', { minutes: dueMinutes })
  const needed = answer.kind !== 'none' && answer.required ? words('planCard.required') : ''
  const saidWords = words('planCard.stepOf', {
    number,
    kind: words(`planCard.kinds.${kind}`),
    words: step.words,
  })
  return row({
    columns,
    contents: [
      middle(says('value', words('planCard.box'))),
      middle(says('body', due)),
      left(says('body', saidWords), ...detailLines(step, words).map((text) => says('small', text))),
      start(...answerLines(answer, words).map((text) => says('body', text)), says('small', needed)),
      middle(says('body', words('planCard.timeBlank'))),
      middle(),
    ],
    minHeight: answer.kind === 'text' ? writingHeight : penHeight,
  })
}

function detailLines(step: CardSheetStep, words: PaperWords): string[] {
  const { whom, contacts, responsible, after, attachments } = step
  const comma = words('separator')
  const people = contacts.map(({ unit, name, post, number }) =>
    [unit, name, post, number].filter((part) => part !== '').join(' '),
  )
  return [
    whom && words('planCard.whom', { whom }),
    ...people,
    whom && people.length === 0 ? words('planCard.numberBlank') : '',
    responsible && words('planCard.responsible', { who: responsible }),
    after.length > 0 ? words('planCard.after', { numbers: after.join(comma) }) : '',
    attachments.length > 0 ? words('planCard.attachments', { names: attachments.join(comma) }) : '',
  ].filter((text) => text !== '')
}

/** What is printed where the answer goes: boxes for choices, a blank with its unit for a number, white for words. */
function answerLines({ kind, unit, choices }: CardSheetStep['answer'], words: PaperWords): string[] {
  const open = (text: string) => words('planCard.open', { text })
  if (kind === 'yesNo') return [[words('planCard.yes'), words('planCard.no')].map(open).join(' ')]
  if (kind === 'choice') return [choices.map(open).join(' ')]
  if (kind === 'number') return [words('planCard.numberOf', { unit })]
  if (kind === 'time') return [words('planCard.timeBlank')]
  return []
}

function notes(words: PaperWords): Section {
  const contents = [middle(says('label', words('planCard.notes'))), left()]
  return { head: [], bands: [[row({ columns: single, contents, minHeight: 24 })]] }
}

function signing({ zone }: PaperFrame, words: PaperWords): Section {
  const keys = ['signOfficer', 'signLead', 'signLeader'] as const
  const signatories = keys.map((key) => ({ label: words(`planCard.${key}`), signed: null }))
  return signatures(signatories, { width, zone, words })
}
