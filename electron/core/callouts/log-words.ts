import { dateTime } from '#shared/base/clock-face.ts'
import type { BoardTarget } from '#shared/callouts/board.ts'
import type { Try } from '#shared/callouts/target.ts'
import { answerParts } from '../callout-answer.ts'
import type { Work } from '../work.ts'

/** A call-out as the log names it. */
interface Named {
  title: string
  exercise: number
}

/** Writes a line of the duty log about a call-out; that of an exercise says so. */
export function told(
  work: Work,
  notice: 'begun' | 'answered' | 'withdrawn' | 'dropped' | 'ended' | 'feedback',
  { title, exercise }: Named,
  fields: Record<string, string | number>,
): void {
  work.call('log.notice', {
    notice: `callouts.${notice}`,
    fields: { ...fields, title, mark: exercise === 1 ? work.words('notices:callouts.exercise') : '' },
  })
}

/** A report as it was just written down, with the target as it stands since. */
export interface Report extends Pick<Try, 'called' | 'answer' | 'words' | 'late' | 'happenedAt'> {
  target: BoardTarget
}

/** The line about a report: who said what, what it still lacks, and when, if it was typed back later. */
export function toldAnswer(work: Work, callout: Named, report: Report): void {
  const { target, called, answer, words, late, happenedAt } = report
  const said = [...answerParts(work, answer), words].filter((part) => part !== '')
  const missing = target.missing.map((need) => work.words(`notices:callouts.needs.${need}`))
  const what = missing.join(work.words('notices:list.comma'))
  const at = dateTime(happenedAt, work.room.zone)
  told(work, 'answered', callout, {
    unit: target.unit,
    who: called || [target.who, target.post].filter(Boolean).join(' '),
    said: said.join(work.words('notices:list.semicolon')) || work.words('notices:callouts.noWords'),
    lacks: missing.length === 0 ? '' : work.words('notices:callouts.lacks', { what }),
    at: late ? work.words('notices:callouts.lateAt', { at }) : '',
  })
}
