import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'
import type { Board, BoardTarget } from '#shared/callouts/board.ts'
import { type Need, needs } from '#shared/callouts/plan.ts'
import type { TryResult } from '#shared/callouts/target.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { type AnswerText, answerOf, faultyNeeds } from './answer-draft.ts'
import { resultsByDigit } from './result-keys.ts'
import { fittingRung } from './shown-rung.ts'

/** A line of the paper sheet as it is typed: the number on the sheet, the step, the time, the digit of the result, what was reported, words. */
export interface LateLine {
  place: string
  step: string
  time: string
  result: string
  answer: AnswerText
  words: string
}

/** A line nothing stands in yet. */
export const emptyLine: LateLine = { place: '', step: '', time: '', result: '', answer: {}, words: '' }

/** What of a line is not right. */
export type LateFault = 'place' | 'step' | 'time' | 'result' | Need

/** A try as the core takes it from paper. */
export type LateTry = InputOf<'callouts.typeBack'>['tries'][number]

/** A line as it is understood; `faults` empty and `try` there when it can be kept. */
export interface ReadLine {
  target: BoardTarget | undefined
  rung: number
  result: TryResult | undefined
  faults: readonly LateFault[]
  try: LateTry | null
}

/** Where the board is read: its zone, and what time it is. */
export interface LateClock {
  zone: string
  now: string
}

/** What may have been reported on this board, by any target. */
export function needsOn({ targets }: Board): Need[] {
  return needs.filter((need) => targets.some((target) => target.needs.includes(need)))
}

/** True of a line in which nothing was typed. */
export function isBlank({ place, time, result, words }: LateLine): boolean {
  return [place, time, result, words].every((text) => text.trim() === '')
}

/** Reads the lines from the top: a target's ladder goes on with each further line about it. */
export function readLines(lines: readonly LateLine[], board: Board, clock: LateClock): ReadLine[] {
  const reached = new Map<number, number>()
  return lines.map((line) => {
    const target = board.targets.find(({ place }) => String(place) === plain(line.place))
    const from = target ? (reached.get(target.id) ?? untried(target)) : 0
    const read = readLine(line, { target, from, board, clock })
    if (target) reached.set(target.id, read.rung + 1)
    return read
  })
}

interface Beside {
  target: BoardTarget | undefined
  /** The first rung of the target that was not tried before this line. */
  from: number
  board: Board
  clock: LateClock
}

function readLine(line: LateLine, { target, from, board, clock }: Beside): ReadLine {
  const result = resultsByDigit[Number(plain(line.result)) - 1]
  const rung = rungOf(line.step, target, { from, result })
  const happenedAt = momentOf(line.time, board, clock)
  const wrong = faultyNeeds(line.answer)
  const faults: LateFault[] = [
    ...(target ? [] : (['place'] as const)),
    ...(rung === null ? (['step'] as const) : []),
    ...(happenedAt === null ? (['time'] as const) : []),
    ...(result === undefined ? (['result'] as const) : []),
    ...wrong,
  ]
  const whole = faults.length === 0 && target && result && happenedAt !== null && rung !== null
  const answer = result === 'answered' && wrong.length === 0 ? answerOf(line.answer) : null
  return {
    target,
    rung: rung ?? 0,
    result,
    faults,
    try: whole ? { target: target.id, rung, happenedAt, result, answer, words: line.words } : null,
  }
}

/** The rung that is typed; else the next one on which such a result can come. */
function rungOf(
  typed: string,
  target: BoardTarget | undefined,
  { from, result = 'noAnswer' }: { from: number; result: TryResult | undefined },
): number | null {
  if (!target) return 0
  if (plain(typed) === '') return fittingRung(target, from, result) ?? 0
  const rung = Number(plain(typed)) - 1
  return target.ladder[rung] ? rung : null
}

/** The first moment from the beginning of the call-out on at which the clock showed this time; null when that is still to come. */
function momentOf(typed: string, { startedAt }: Board, { zone, now }: LateClock): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):?(\d{2})$/.exec(plain(typed)) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null
  const time = `${hours.padStart(2, '0')}:${minutes}`
  const begun = wallClock(startedAt, zone)
  if (time === begun.time) return startedAt
  const date = time < begun.time ? plusDays(begun.date, 1) : begun.date
  const moment = instantOf(date, time, zone)
  return moment <= now ? moment : null
}

function untried({ tries }: BoardTarget): number {
  return (tries.findLast(({ withdrawn }) => withdrawn === null)?.rung ?? -1) + 1
}

function plain(text: string): string {
  return text.normalize('NFKC').trim()
}
