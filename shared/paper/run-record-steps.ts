import { clockTime, dateTime } from '#shared/base/clock-face.ts'
import { type Instant, minutesBetween } from '#shared/base/instant.ts'
import type { StepKind } from '#shared/plans/card.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { left, middle, type Row, row, says, shaded } from './row.ts'
import type { PaperWords } from './words.ts'

/** How a step of a run stands. */
export type RecordState = 'open' | 'done' | 'notApplicable' | 'skipped'

/** One thing that was done with a step; `contact` and `answer` are empty where there was none. */
export interface RecordEvent {
  act: 'done' | 'notApplicable' | 'skipped' | 'reopened' | 'note'
  answer: string
  reason: string
  contact: string
  happenedAt: Instant
  /** When it was written down: said where it is minutes later. */
  at: Instant
  by: string
}

/** A step of a run with everything that was done with it, the first first. */
export interface RecordStep {
  number: number
  kind: StepKind
  words: string
  whom: string
  dueAt: Instant | null
  state: RecordState
  settledAt: Instant | null
  events: readonly RecordEvent[]
}

const width = contentWidth(a4Portrait)
const columns = [8, 60, 15, 20, 55, width - 158]
const lateWriting = 5

/** What the steps of a record are shown by. */
export interface RecordView {
  beganAt: Instant
  zone: string
  printedAt: Instant
  words: PaperWords
}

/** A phase with its steps under it; the phase is repeated where a page turns. */
export function phaseSection(
  { name, steps }: { name: string; steps: readonly RecordStep[] },
  view: RecordView,
): Section {
  const { words } = view
  const bar = row({
    columns: [width],
    contents: [shaded(left(says('label', name)))],
    role: 'head',
    minHeight: 6.6,
    again: shaded(left(says('label', words('continuedLabel', { label: name })))),
  })
  const keys = ['place', 'step', 'due', 'at', 'result', 'by'] as const
  const heads = row({
    columns,
    contents: keys.map((key) => middle(says('small', words(`runRecord.${key}`)))),
    role: 'head',
    minHeight: 5,
  })
  return {
    head: [bar, heads],
    bands: steps.flatMap((step) => stepRows(step, view)).map((each): Row[] => [each]),
  }
}

/** One line for what the step became, one more for everything that was done with it before. */
function stepRows(step: RecordStep, view: RecordView): Row[] {
  const events = step.events.length > 0 ? step.events : [null]
  return events.map((event, index) => stepRow(step, event, { ...view, index }))
}

function stepRow(step: RecordStep, event: RecordEvent | null, view: RecordView & { index: number }): Row {
  const { words, beganAt, index } = view
  const first = index === 0
  const number = middle(says('body', String(step.number)))
  const due = step.dueAt === null ? '' : plusText(beganAt, step.dueAt, words)
  const lead = first
    ? [number, left(...stepLines(step, words)), middle(says('body', due))]
    : [middle(), middle(), middle()]
  return row({
    columns,
    contents: [...lead, ...eventCells(step, event, view)],
    joined: first ? 0 : 3,
    minHeight: 7,
    again: number,
  })
}

function stepLines({ kind, words: said, whom, number }: RecordStep, words: PaperWords) {
  const line = words('runRecord.stepOf', { number, kind: words(`planCard.kinds.${kind}`), words: said })
  return [says('body', line), says('small', whom === '' ? '' : words('planCard.whom', { whom }))]
}

function eventCells(step: RecordStep, event: RecordEvent | null, view: RecordView) {
  const { words, beganAt, zone, printedAt } = view
  if (!event) {
    const late = isLate(step, printedAt) ? words('runRecord.overdue') : ''
    return [middle(), left(says('body', words('runRecord.acts.open')), says('mark', late)), middle()]
  }
  const { happenedAt, at, by } = event
  const written = minutesBetween(happenedAt, at) >= lateWriting
  const late = event.act === 'done' && isLate({ ...step, settledAt: happenedAt }, printedAt)
  return [
    middle(says('body', clockTime(happenedAt, zone)), says('small', plusText(beganAt, happenedAt, words))),
    left(
      ...resultLines(event, words).map((text) => says('body', text)),
      says('mark', late ? words('runRecord.late') : ''),
      says('mark', written ? words('runRecord.writtenAt', { at: dateTime(at, zone) }) : ''),
    ),
    middle(says('body', by)),
  ]
}

function resultLines({ act, answer, reason, contact }: RecordEvent, words: PaperWords): string[] {
  return [
    words(`runRecord.acts.${act}`),
    contact && words('runRecord.contact', { contact }),
    answer && words('runRecord.answer', { answer }),
    reason && words('runRecord.reason', { reason }),
  ].filter((text) => text !== '')
}

/** True of a step done after its time, or open when its time has passed. */
export function isLate({ dueAt, state, settledAt }: RecordStep, now: Instant): boolean {
  if (dueAt === null || state === 'notApplicable') return false
  return (settledAt ?? now) > dueAt
}

/** T+ in minutes below two hours, in hours and minutes from there on. */
export function plusText(beganAt: Instant, at: Instant, words: PaperWords): string {
  const minutes = Math.max(0, Math.floor(minutesBetween(beganAt, at)))
  if (minutes < 120) return words('planCard.dueAt', { minutes })
  const rest = String(minutes % 60).padStart(2, '0')
  return words('runRecord.plusHours', { hours: Math.floor(minutes / 60), minutes: rest })
}
