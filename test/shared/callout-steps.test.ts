import { describe, expect, test } from 'vitest'
import { ladderSteps } from '#shared/callouts/plan.ts'
import { nextStep, type Tried } from '#shared/callouts/steps.ts'
import { type Rung, tryResults } from '#shared/callouts/target.ts'
import { type Seen, watch } from '#test/help/callout-watch.ts'
import { type Dice, diceOf } from '#test/help/dice.ts'

const beginsAt = '2026-07-08T17:00:00.000Z'
const pace = { answerMinutes: 15, againMinutes: 5 }

const rung = (step: Rung['step'], afterMinutes: number, number: string = step): Rung => ({
  step,
  channel: step === 'message' ? 'message' : 'phone',
  afterMinutes,
  contact: 1,
  who: '唐文博',
  post: '党委书记',
  number,
})

const ladder = [
  rung('message', 0, '138'),
  rung('phone', 3, '138'),
  rung('phone2', 3, '139'),
  rung('deputy', 2),
  rung('superior', 4),
]

/** A second after the beginning as an instant. */
const at = (second: number): string => new Date(Date.parse(beginsAt) + second * 1000).toISOString()

const tried = (second: number, on: number, result: Tried['result']): Tried => ({
  rung: on,
  result,
  number: (ladder[on] as Rung).number,
  happenedAt: at(second),
})

/** The next step as `step@second`. */
function next(...tries: Tried[]): string {
  const step = nextStep({ beginsAt, ladder }, tries, pace, at(0))
  return `${step?.step}@${(Date.parse(step?.at ?? '') - Date.parse(beginsAt)) / 1000}`
}

describe('the next step', () => {
  test('is the message at once, then the telephone three minutes after it was sent, not before', () => {
    expect(next()).toBe('message@0')
    expect(next(tried(40, 0, 'sent'))).toBe('phone@220')
    const before = nextStep({ beginsAt, ladder }, [tried(40, 0, 'sent')], pace, at(219))
    const then = nextStep({ beginsAt, ladder }, [tried(40, 0, 'sent')], pace, at(220))
    expect([before?.due, then?.due]).toEqual([false, true])
  })

  test('goes down the ladder by its minutes while nobody answers, and begins anew with a voice', () => {
    const down = [tried(0, 0, 'sent'), tried(180, 1, 'noAnswer'), tried(360, 2, 'busy'), tried(500, 3, 'off')]
    expect(next(...down.slice(0, 2))).toBe('phone2@360')
    expect(next(...down.slice(0, 3))).toBe('deputy@480')
    expect(next(...down)).toBe('superior@740')
    expect(next(...down, tried(740, 4, 'refused'))).toBe('phone@1040')
  })

  test('after “received” waits for the answer and calls the same voice again', () => {
    expect(next(tried(0, 0, 'read'))).toBe('phone@900')
    expect(next(tried(0, 0, 'sent'), tried(200, 1, 'reached'))).toBe('phone@900')
    expect(next(tried(0, 0, 'sent'), tried(890, 3, 'answered'))).toBe('deputy@1190')
  })

  test('after a wrong number is the next other number at once, and that number is never called again', () => {
    expect(next(tried(0, 0, 'sent'), tried(180, 1, 'wrong'))).toBe('phone2@180')
    const all = [1, 2, 3].map((on) => tried(200 + on, on, 'wrong'))
    expect(next(...all)).toBe('superior@203')
    expect(next(...all, tried(300, 4, 'noAnswer'))).toBe('superior@600')
  })

  test('is not put back by another call to somebody tried before, nor moved by a message beside the ladder', () => {
    const down = [tried(0, 0, 'sent'), tried(180, 1, 'noAnswer'), tried(360, 2, 'noAnswer')]
    expect(next(...down, tried(400, 1, 'noAnswer'))).toBe('deputy@480')
    expect(next(...down, tried(400, 3, 'sent'))).toBe('deputy@480')
  })

  test('of an empty ladder is none', () => {
    expect(nextStep({ beginsAt, ladder: [] }, [], pace, beginsAt)).toBeNull()
  })
})

const runs = Number(process.env.DUTY_CALLOUT_RUNS ?? 30)
const lasts = 2400

test(`${runs} random call-outs agree second by second with somebody who watches the clock`, () => {
  const dice = diceOf(20_260_708)
  for (let run = 0; run < runs; run++) {
    const { rungs, seen, pace: given } = randomCallout(dice)
    const expected = watch(rungs, seen, lasts, {
      answer: given.answerMinutes * 60,
      again: given.againMinutes * 60,
    })
    for (let second = 0; second <= lasts; second += 1) {
      const tries = seen.filter((one) => one.second <= second).map((one) => triedOf(rungs, one))
      const step = nextStep({ beginsAt, ladder: rungs }, tries, given, at(second))
      const left = (Date.parse(step?.at ?? '') - Date.parse(at(second))) / 1000
      if (step?.rung !== expected[second]?.rung || left !== expected[second]?.left)
        expect({ run, second, rung: step?.rung, left }).toEqual({ run, second, ...expected[second] })
      expect(step?.due).toBe(left <= 0)
    }
  }
})

function triedOf(rungs: readonly Rung[], { second, rung: on, result }: Seen): Tried {
  return { rung: on, result, number: (rungs[on] as Rung).number, happenedAt: at(second) }
}

function randomCallout(dice: Dice) {
  const rungs = Array.from({ length: 1 + dice.upTo(8) }, () =>
    rung(dice.one(ladderSteps), dice.upTo(40) / 4, dice.one(['1', '2', '3', '4', '5'])),
  )
  const moments = Array.from({ length: dice.upTo(14) }, () => dice.upTo(lasts)).sort((a, b) => a - b)
  const seen = moments.map(
    (second): Seen => ({
      second,
      rung: dice.upTo(rungs.length),
      result: dice.one(tryResults),
    }),
  )
  return { rungs, seen, pace: { answerMinutes: 1 + dice.upTo(20), againMinutes: 1 + dice.upTo(8) } }
}
