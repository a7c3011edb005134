import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { ComparedState } from '#shared/drills/comparison.ts'
import type { DrillAct } from '#shared/drills/drill.ts'
import type { Verdict } from '#shared/drills/evaluation.ts'
import type { DrillNow } from '#shared/drills/now.ts'
import type { InjectKind } from '#shared/drills/script.ts'
import { type BlockPlace, block } from './block.ts'
import { comparisonTable, problemsTable, scriptTable, timelineTable } from './drill-record-tables.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import type { Row } from './row.ts'
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

function signing({ signed }: DrillRecordData, { zone }: PaperFrame, words: PaperWords): Section {
  const signatories = [
    { label: words('drillRecord.signEvaluator'), signed },
    { label: words('drillRecord.signController'), signed: null },
  ]
  return signatures(signatories, { width, zone, words })
}
