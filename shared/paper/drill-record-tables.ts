import { clockTime } from '#shared/base/clock-face.ts'
import { type BlockPlace, tableBlock } from './block.ts'
import type { DrillRecordData } from './drill-record.ts'
import type { Section } from './paginate.ts'
import { type Content, left, middle, says } from './row.ts'
import type { PaperWords } from './words.ts'

const cell = (text: string): Content => left(says('body', text))
const figure = (text: string): Content => middle(says('body', text))

/** The script: what comes in at which minute, how, from whom, and what is expected by when. */
export function scriptTable({ script }: DrillRecordData, place: BlockPlace): Section {
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

/** The time axis: everything that happened, with its hour and T+. */
export function timelineTable({ timeline }: DrillRecordData, place: BlockPlace, zone: string): Section {
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

/** Times met against the plan. */
export function comparisonTable({ comparison }: DrillRecordData, place: BlockPlace): Section {
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

/** Problems with who improves what by when; before the evaluation there is a line for the pen. */
export function problemsTable({ evaluation }: DrillRecordData, place: BlockPlace): Section {
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
