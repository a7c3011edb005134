import { describe, expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import { monthsLater } from '#shared/base/months-later.ts'
import { type ClockEvent, momentOf, pausedMinutes, plusAt, ranAt, stretchesOf } from '#shared/drills/clock.ts'
import { lateBy, standing } from '#shared/drills/comparison.ts'
import { scriptFrom } from '#shared/drills/from-timeline.ts'
import { lastMinute } from '#shared/drills/script.ts'
import type { TimelineItem } from '#shared/incidents/timeline.ts'
import { diceOf } from '#test/help/dice.ts'

const zero = '2026-03-10T00:00:00.000Z'
const rounds = Number(process.env.DUTY_DRILLS ?? 60)

/** A drill with holds at random whole minutes, ended or still running. */
function history(seed: number): ClockEvent[] {
  const dice = diceOf(seed)
  let at = dice.upTo(30)
  const events: ClockEvent[] = [{ act: 'begin', happenedAt: plusMinutes(zero, at) }]
  for (let hold = dice.upTo(4); hold > 0; hold -= 1) {
    at += dice.upTo(20)
    events.push({ act: 'breakOut', happenedAt: plusMinutes(zero, at) })
    at += dice.upTo(20)
    events.push({ act: 'resume', happenedAt: plusMinutes(zero, at) })
  }
  if (dice.upTo(2) === 0) events.push({ act: 'end', happenedAt: plusMinutes(zero, at + dice.upTo(30)) })
  return events
}

/** Minute by minute: is the drill running in the minute that begins at `at`? */
function runs(events: readonly ClockEvent[], at: string): boolean {
  const last = events.findLast(({ happenedAt }) => happenedAt <= at)
  return last?.act === 'begin' || last?.act === 'resume'
}

describe('the clock of a drill', () => {
  test('counts the minutes in which it ran, and only those, as a walk through every minute does', () => {
    for (let seed = 1; seed <= rounds; seed += 1) {
      const events = history(seed)
      const clock = stretchesOf(events)
      const began = events[0]?.happenedAt ?? zero
      let counted = 0
      for (let minute = 0; minute < 240; minute += 1) {
        const at = plusMinutes(zero, minute)
        if (at < began) continue
        expect([seed, at, plusAt(clock, at)]).toEqual([seed, at, counted])
        expect(ranAt(clock, at)).toBe(runs(events, at))
        const passed = minute - (Date.parse(began) - Date.parse(zero)) / 60_000
        expect(pausedMinutes(clock, at)).toBe(passed - counted)
        if (runs(events, at)) {
          expect(momentOf(clock, counted)).toBe(at)
          counted += 1
        }
      }
    }
  })

  test('gives a moment to no T+ that it does not come to', () => {
    const clock = stretchesOf([
      { act: 'begin', happenedAt: zero },
      { act: 'breakOut', happenedAt: plusMinutes(zero, 10) },
    ])
    expect([momentOf(clock, 9), momentOf(clock, 10), momentOf([], 0)]).toEqual([
      plusMinutes(zero, 9),
      null,
      null,
    ])
  })

  test('stands below zero before the drill began', () => {
    expect(plusAt(stretchesOf([{ act: 'begin', happenedAt: zero }]), plusMinutes(zero, -3))).toBe(-3)
  })

  test('gives the minute in which a real call came to the call, and the minute in which the drill began to the drill', () => {
    const clock = stretchesOf([
      { act: 'begin', happenedAt: '2026-03-10T00:00:40.000Z' },
      { act: 'breakOut', happenedAt: '2026-03-10T00:10:40.000Z' },
      { act: 'resume', happenedAt: '2026-03-10T00:20:40.000Z' },
    ])
    const at = (time: string) => ranAt(clock, `2026-03-10T${time}.000Z`)
    expect(at('00:00:00')).toBe(true)
    expect(at('00:10:00')).toBe(false)
    expect(at('00:20:00')).toBe(false)
    expect(at('00:21:00')).toBe(true)
  })
})

describe('the comparison', () => {
  test('calls met what was done by its minute, which belongs to it', () => {
    expect([standing(5, 5, 9), standing(5, 5.01, 9), standing(5, null, 5), standing(5, null, 5.01)]).toEqual([
      'met',
      'late',
      'waiting',
      'missed',
    ])
    expect([lateBy(5, 4, 9), lateBy(5, 5.01, 9), lateBy(5, null, 7), lateBy(5, null, 4)]).toEqual([
      0, 1, 2, 0,
    ])
  })
})

describe('a script of a timeline', () => {
  const item = (minute: number, kind: TimelineItem['kind'], text: string): TimelineItem => ({
    at: plusMinutes(zero, minute),
    recordedAt: zero,
    kind,
    text,
    who: '王芳',
    chain: null,
    ref: '',
  })

  test('takes what came in, and expects the next thing the room did by the same minute', () => {
    const script = scriptFrom([
      item(0, 'state', '登记'),
      item(3, 'report', '电话首报'),
      item(4, 'run', '启用处置卡'),
      item(9, 'figures', '2人受伤'),
      item(9, 'person', '张某'),
    ])
    expect(script).toMatchObject([
      {
        code: 'i1',
        atMinutes: 0,
        kind: 'call',
        from: '王芳',
        expected: { act: '电话首报', byMinutes: 3, proof: 'report' },
      },
      { code: 'i2', atMinutes: 9, kind: 'text', from: '', expected: null },
    ])
  })

  test('of nothing is empty; of a week stops where a script stops; of very much keeps two hundred', () => {
    expect(scriptFrom([])).toEqual([])
    expect(scriptFrom([item(0, 'state', 'a'), item(lastMinute + 1, 'log', 'b')])).toHaveLength(1)
    expect(scriptFrom(Array.from({ length: 500 }, (_, index) => item(index, 'log', 'x')))).toHaveLength(200)
  })
})

describe('so many months later', () => {
  test('is the same day, or the last of a month that has none', () => {
    expect(
      ['2026-08-31', '2024-02-29', '2026-03-10', '2026-12-15'].map((day) => monthsLater(day, 6)),
    ).toEqual(['2027-02-28', '2024-08-29', '2026-09-10', '2027-06-15'])
  })
})
