import { clockTime, dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { ComparedState } from '#shared/drills/comparison.ts'
import type { DrillAct } from '#shared/drills/drill.ts'
import type { Verdict } from '#shared/drills/evaluation.ts'
import type { DrillNow } from '#shared/drills/now.ts'
import type { InjectKind } from '#shared/drills/script.ts'
import { type BlockPlace, block, tableBlock } from './block.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { type Content, left, middle, type Row, says } from './row.ts'
import type { PaperFrame, Sheet, SignOff } from './sheet.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** The facts of a drill and of how it went (domain.md 4.14); null and empty where nothing was said. Minutes are T+ of running time. */
export interface DrillRecordData {
  number: number
  name: string
  kind: NonNullable<DrillNow['drill']>['kind']
  card: string
  place: string
  subject: string
  participants: readonly string[]
  controller: string
  plannedAt: Instant | null
  beganAt: Instant | null
  endedAt: Instant | null
  pausedMinutes: number
  script: readonly {
    atMinutes: number
    kind: InjectKind
    from: string
    words: string
    act: string
    byMinutes: number | null
  }[]
  timeline: readonly {
    at: Instant
    plus: number
    act: DrillAct
    inject: number | null
    words: string
    by: string
  }[]
  comparison: readonly {
    act: string
    about: string
    duePlus: number
    metPlus: number | null
    state: ComparedState
    lateMinutes: number
  }[]
  evaluation: {
    verdict: Verdict
    words: string
    problems: readonly { problem: string; improvement: string; owner: string; by: string | null }[]
  } | null
  signed: SignOff | null
}

const size = a4Portrait
const width = contentWidth(size)
const label = 20
const single = [label, width - label]
const pair = [label, width / 2 - label, label, width / 2 - label]

/** The record of a drill, A4 upright: what was practised where by whom, the script, what happened when, times met against the plan, problems with who improves what by when, a place for the evaluator's pen. */
export function drillRecordSheet(data: DrillRecordData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('drillRecord.title')
  const of = words('entryNumber', { number: data.number })
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of: `${of} ${data.name}`, words }),
    sections: signedSections(sections(data, frame, words), signing(data, frame, words)),
  }
  return typeset(plan, frame, words)
}

function sections(data: DrillRecordData, { zone }: PaperFrame, words: PaperWords): Section[] {
  const place: BlockPlace = { label, width: width - label, words }
  const verdict = data.evaluation ? words(`drillRecord.verdicts.${data.evaluation.verdict}`) : ''
  const judged = data.evaluation ? words('drillRecord.judged', { verdict, words: data.evaluation.words }) : ''
  return [
    { head: [], bands: headRows(data, zone, words).map((each): Row[] => [each]) },
    block(words('drillRecord.participants'), data.participants, place),
    scriptTable(data, place),
    timelineTable(data, place, zone),
    comparisonTable(data, place),
    problemsTable(data, place),
    {
      head: [],
      bands: [[fieldRow(single, [{ label: words('drillRecord.evaluation'), text: judged }], 22)]],
    },
  ]
}

type FieldKey = 'name' | 'kind' | 'time' | 'place' | 'subject' | 'card' | 'controller' | 'planned' | 'paused'

function headRows(data: DrillRecordData, zone: string, words: PaperWords): Row[] {
  const field = (key: FieldKey, text: string) => ({ label: words(`drillRecord.${key}`), text })
  const paused = words('drillRecord.minutes', { minutes: Math.ceil(data.pausedMinutes) })
  return [
    fieldRow(single, [field('name', data.name)], 9),
    fieldRow(pair, [
      field('kind', words(`drillRecord.kinds.${data.kind}`)),
      field('time', timeText(data, zone, words)),
    ]),
    fieldRow(pair, [field('place', data.place), field('subject', data.subject)]),
    fieldRow(pair, [field('card', data.card || words('none')), field('controller', data.controller)]),
    fieldRow(pair, [
      field('planned', data.plannedAt ? dateTime(data.plannedAt, zone) : words('none')),
      field('paused', data.pausedMinutes > 0 ? paused : words('none')),
    ]),
  ]
}

function timeText({ beganAt, endedAt }: DrillRecordData, zone: string, words: PaperWords): string {
  if (beganAt === null) return words('drillRecord.notBegun')
  const from = dateTime(beganAt, zone)
  const to = endedAt ? dateTime(endedAt, zone) : words('drillRecord.running')
  return words('drillRecord.span', { from, to })
}

const cell = (text: string): Content => left(says('body', text))
const figure = (text: string): Content => middle(says('body', text))

function scriptTable({ script }: DrillRecordData, place: BlockPlace): Section {
  const { words } = place
  const fixed = [14, 16, 28, 32, 14]
  return tableBlock(
    words('drillRecord.script'),
    {
      columns: [14, 16, 28, rest(place, fixed), 32, 14],
      heads: heads(words, ['plus', 'how', 'from', 'words', 'expected', 'by']),
      rows: script.map(({ atMinutes, kind, from, words: said, act, byMinutes }) => [
        figure(plusText(atMinutes, words)),
        figure(words(`drillRecord.injectKinds.${kind}`)),
        cell(from),
        cell(said),
        cell(act),
        figure(byMinutes === null ? '' : plusText(byMinutes, words)),
      ]),
    },
    place,
  )
}

function timelineTable({ timeline }: DrillRecordData, place: BlockPlace, zone: string): Section {
  const { words } = place
  const fixed = [14, 14, 22, 20]
  return tableBlock(
    words('drillRecord.timeline'),
    {
      columns: [14, 14, 22, rest(place, fixed), 20],
      heads: heads(words, ['at', 'plus', 'act', 'words', 'who']),
      rows: timeline.map(({ at, plus, act, inject, words: said, by }) => [
        figure(clockTime(at, zone)),
        figure(plusText(plus, words)),
        figure(words(`drillRecord.acts.${act}`, { number: inject ?? '' })),
        cell(said),
        figure(by),
      ]),
    },
    place,
  )
}

function comparisonTable({ comparison }: DrillRecordData, place: BlockPlace): Section {
  const { words } = place
  const fixed = [16, 16, 26]
  return tableBlock(
    words('drillRecord.comparison'),
    {
      columns: [rest(place, fixed), 16, 16, 26],
      heads: heads(words, ['expected', 'by', 'met', 'standing']),
      rows: comparison.map(({ act, about, duePlus, metPlus, state, lateMinutes }) => [
        cell([act, about].filter(Boolean).join(words('drillRecord.about'))),
        figure(plusText(duePlus, words)),
        figure(metPlus === null ? '' : plusText(metPlus, words)),
        figure(words(`drillRecord.states.${state}`, { minutes: lateMinutes })),
      ]),
    },
    place,
  )
}

function problemsTable({ evaluation }: DrillRecordData, place: BlockPlace): Section {
  const { words } = place
  const columns = [rest(place, [58, 26, 22]), 58, 26, 22]
  const none = evaluation === null ? [[cell(''), cell(''), cell(''), cell('')]] : []
  return tableBlock(
    words('drillRecord.problems'),
    {
      columns,
      heads: heads(words, ['problem', 'improvement', 'owner', 'byDay']),
      rows: [
        ...(evaluation?.problems ?? []).map(({ problem, improvement, owner, by }) => [
          cell(problem),
          cell(improvement),
          figure(owner),
          figure(by ?? ''),
        ]),
        ...none,
      ],
      rowHeight: 9,
    },
    place,
  )
}

type HeadKey =
  | 'plus'
  | 'how'
  | 'from'
  | 'words'
  | 'expected'
  | 'by'
  | 'at'
  | 'act'
  | 'who'
  | 'met'
  | 'standing'
  | 'problem'
  | 'improvement'
  | 'owner'
  | 'byDay'

function heads(words: PaperWords, keys: readonly HeadKey[]): string[] {
  return keys.map((key) => words(`drillRecord.heads.${key}`))
}

function rest(place: BlockPlace, fixed: readonly number[]): number {
  return place.width - fixed.reduce((sum, one) => sum + one, 0)
}

function plusText(minutes: number, words: PaperWords): string {
  return words('planCard.dueAt', { minutes: Math.floor(minutes) })
}

function signing({ signed }: DrillRecordData, { zone }: PaperFrame, words: PaperWords): Section {
  const signatories = [
    { label: words('drillRecord.signEvaluator'), signed },
    { label: words('drillRecord.signController'), signed: null },
  ]
  return signatures(signatories, { width, zone, words })
}
