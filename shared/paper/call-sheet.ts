import { clockTime, dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { LadderStep, Need } from '#shared/callouts/plan.ts'
import type { Answer, TargetState, TryResult } from '#shared/callouts/target.ts'
import { answerLines } from './call-sheet-answer.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Landscape, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { type Content, left, middle, type Row, row, says } from './row.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** One number of a ladder with the steps that use it, and what came of calling it so far. */
export interface SheetCall {
  steps: readonly LadderStep[]
  who: string
  post: string
  number: string
  times: readonly Instant[]
  results: readonly TryResult[]
}

/** A target of the call sheet; `answer` is what was reported so far. */
export interface SheetTarget {
  place: number
  unit: string
  who: string
  post: string
  state: TargetState
  calls: readonly SheetCall[]
  needs: readonly Need[]
  answer: Answer | null
  /** Said "received" and no more. */
  receivedOnly: boolean
  answeredAt: Instant | null
  answeredBy: string
}

/** The facts of a call-out for its sheet on paper, as far as it has come. */
export interface CallSheetData {
  number: number
  title: string
  exercise: boolean
  startedAt: Instant
  startedBy: string
  answerMinutes: number
  total: number
  answered: number
  targets: readonly SheetTarget[]
}

const size = a4Landscape
const width = contentWidth(size)
const columns = [32, 50, 29, 17, 70, width - 198]
const results = ['sent', 'read', 'reached', 'noAnswer', 'busy', 'off', 'wrong', 'refused'] as const
const lineHeight = 6.2

/** The sheet a call-out is made by when the computer is not there, A4 lying: every target with all its numbers, a box to tick for each result, places for times and for what an answer must say; what is known already stands in it. */
export function callSheet(data: CallSheetData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('callSheet.title')
  const of = words('entryNumber', { number: data.number })
  const head = { head: [], bands: headRows(data, frame, words).map((each): Row[] => [each]) }
  const framed = { ...frame, rehearsal: frame.rehearsal || data.exercise }
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of: `${of} ${data.title}`, words }),
    sections: signedSections([head, targets(data, frame, words)], signing(frame, words)),
  }
  return typeset(plan, framed, words)
}

function headRows(data: CallSheetData, { zone, printedAt }: PaperFrame, words: PaperWords): Row[] {
  const label = 22
  const third = (width - 3 * label) / 3
  const field = (key: 'number' | 'of' | 'started' | 'within' | 'standing' | 'rule', text: string) => ({
    label: words(`callSheet.${key}`),
    text,
  })
  const { answered, total } = data
  return [
    fieldRow(
      [label, third, label, width - third - 2 * label],
      [field('number', words('entryNumber', { number: data.number })), field('of', data.title)],
    ),
    fieldRow(
      [label, third, label, third, label, third],
      [
        field(
          'started',
          words('callSheet.startedBy', { at: dateTime(data.startedAt, zone), name: data.startedBy }),
        ),
        field('within', words('callSheet.minutes', { minutes: data.answerMinutes })),
        field('standing', words('callSheet.counted', { at: clockTime(printedAt, zone), total, answered })),
      ],
    ),
    fieldRow([label, width - label], [field('rule', words('callSheet.ruleText'))]),
  ]
}

function targets(data: CallSheetData, { zone }: PaperFrame, words: PaperWords): Section {
  const keys = ['target', 'step', 'numbers', 'time', 'result', 'answer'] as const
  const head = row({
    columns,
    contents: keys.map((key) => middle(says('label', words(`callSheet.${key}`)))),
    role: 'head',
    minHeight: 7,
  })
  return { head: [head], bands: data.targets.map((target) => targetRows(target, zone, words)) }
}

/** As many lines as the ladder, the answer or the name of the target needs; the target runs down all of them. */
function targetRows(target: SheetTarget, zone: string, words: PaperWords): Row[] {
  const answers = answerLines(target, zone, words)
  const name = targetCell(target, words)
  const named = Math.ceil(row({ columns, contents: [name] }).height / lineHeight)
  const count = Math.max(target.calls.length, answers.length, named)
  return Array.from({ length: count }, (_, index) =>
    row({
      columns,
      contents: [
        index === 0 ? name : middle(),
        ...callCells(target.calls[index], zone, words),
        left(says('small', answers[index] ?? '')),
      ],
      joined: index === 0 ? 0 : 1,
      minHeight: lineHeight,
      overhang: index === 0,
      again: name,
    }),
  )
}

function targetCell({ place, unit, who, post, state }: SheetTarget, words: PaperWords): Content {
  const standing = state === 'answered' ? words('callSheet.states.answered') : ''
  return left(
    says('label', words('callSheet.targetOf', { place, unit })),
    says('small', [who, post].filter(Boolean).join(' ')),
    says('small', standing),
  )
}

function callCells(call: SheetCall | undefined, zone: string, words: PaperWords): Content[] {
  if (!call) return [middle(), middle(), middle(), middle()]
  const steps = call.steps.map((step) => words(`callSheet.steps.${step}`)).join(words('separator'))
  const times = call.times.slice(-2).map((at) => clockTime(at, zone))
  const ticks = results.map((result) =>
    words(call.results.includes(result) ? 'callSheet.ticked' : 'callSheet.open', {
      text: words(`callSheet.results.${result}`),
    }),
  )
  return [
    left(says('small', [steps, call.who, call.post].filter(Boolean).join(' '))),
    left(says('body', call.number)),
    middle(says('small', times.join(' '))),
    left(says('small', ticks.join(' '))),
  ]
}

function signing({ zone }: PaperFrame, words: PaperWords): Section {
  const keys = ['signCaller', 'signLead', 'signLeader'] as const
  const signatories = keys.map((key) => ({ label: words(`callSheet.${key}`), signed: null }))
  return signatures(signatories, { width, zone, words })
}
