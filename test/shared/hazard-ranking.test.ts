import { describe, expect, test } from 'vitest'
import { plusDays } from '#shared/base/zone.ts'
import { type CountedHazard, countsOf, rankingOf } from '#shared/hazards/ranking.ts'
import { type Dice, diceOf } from '#test/help/dice.ts'

const days = { from: '2026-03-01', to: '2026-03-31' }
const hazard = (more: Partial<CountedHazard> = {}): CountedHazard => ({
  township: '白石镇',
  sector: 'gas',
  foundOn: '2026-03-02',
  dueOn: '2026-03-10',
  rectifiedOn: null,
  crossedOffOn: null,
  ...more,
})

describe('hazards are counted', () => {
  test('rectified on the day of the deadline is in time, a day later is not', () => {
    expect(countsOf([hazard({ rectifiedOn: '2026-03-10' })], days)).toMatchObject({ inTime: 1, rate: 1000 })
    expect(countsOf([hazard({ rectifiedOn: '2026-03-11' })], days)).toMatchObject({
      rectified: 1,
      inTime: 0,
      rate: 0,
    })
  })

  test('a deadline on the last day counted is not over yet', () => {
    expect(countsOf([hazard({ dueOn: '2026-03-31' })], days)).toMatchObject({
      overdue: 0,
      open: 1,
      rate: null,
    })
    expect(countsOf([hazard({ dueOn: '2026-03-30' })], days)).toMatchObject({ overdue: 1, rate: 0 })
  })

  test('what was found before and is still overdue counts against the days, what was found after does not exist', () => {
    const old = hazard({ foundOn: '2026-01-02', dueOn: '2026-01-20' })
    expect(countsOf([old, hazard({ foundOn: '2026-04-01' })], days)).toMatchObject({ found: 0, overdue: 1 })
  })
})

describe('the ranking', () => {
  test('gives equal shares the same rank, skips the next, and ranks nobody to whom nothing fell due', () => {
    const of = (township: string, inTime: number, late: number) => [
      ...Array.from({ length: inTime }, () => hazard({ township, rectifiedOn: '2026-03-09' })),
      ...Array.from({ length: late }, () => hazard({ township, rectifiedOn: '2026-03-20' })),
    ]
    const all = [
      ...of('甲', 1, 1),
      ...of('乙', 2, 2),
      ...of('丙', 3, 0),
      ...of('丁', 0, 1),
      hazard({ township: '戊', dueOn: '2026-04-09' }),
    ]
    const ranks = Object.fromEntries(rankingOf(all, days, 'township').map(({ key, rank }) => [key, rank]))
    expect(ranks).toEqual({ 丙: 1, 甲: 2, 乙: 2, 丁: 4, 戊: null })
  })

  test('of any ledger is what a slow count says', () => {
    const rounds = Number(process.env.DUTY_RANKINGS ?? 300)
    for (let seed = 1; seed <= rounds; seed += 1) {
      const dice = diceOf(seed)
      const ledger = Array.from({ length: dice.upTo(60) }, () => anyHazard(dice))
      const first = plusDays('2026-03-01', dice.upTo(40))
      const span = { from: first, to: plusDays(first, dice.upTo(35)) }
      for (const by of ['township', 'sector'] as const) {
        const quick = rankingOf(ledger, span, by)
        expect(new Map(quick.map((line) => [line.key, line])), `seed ${seed}`).toEqual(
          slowly(ledger, span, by),
        )
      }
    }
  })
})

function anyHazard(dice: Dice): CountedHazard {
  const foundOn = plusDays('2026-02-01', dice.upTo(100))
  const rectifiedOn = dice.upTo(3) === 0 ? null : plusDays(foundOn, dice.upTo(40))
  return {
    township: dice.one(['甲', '乙', '丙', '丁', '戊']),
    sector: dice.one(['gas', 'fire', 'road']),
    foundOn,
    dueOn: plusDays(foundOn, dice.upTo(30)),
    rectifiedOn,
    crossedOffOn: rectifiedOn === null || dice.upTo(2) === 0 ? null : plusDays(rectifiedOn, dice.upTo(9)),
  }
}

/** Walks the days one by one and every hazard on each of them. */
function slowly(ledger: readonly CountedHazard[], { from, to }: typeof days, by: 'township' | 'sector') {
  const lines = new Map<string, ReturnType<typeof nothing>>()
  for (const one of ledger) {
    if (one.foundOn > to) continue
    const line = lines.get(one[by]) ?? nothing(one[by])
    let touched = false
    for (let day = from; day <= to; day = plusDays(day, 1)) {
      if (one.foundOn === day) line.found += 1
      if (one.crossedOffOn === day) line.crossedOff += 1
      if (one.rectifiedOn === day) line.rectified += 1
      if (one.rectifiedOn === day && !(one.rectifiedOn > one.dueOn)) line.inTime += 1
      touched ||= [one.foundOn, one.crossedOffOn, one.rectifiedOn].includes(day)
    }
    const done = one.rectifiedOn !== null && !(one.rectifiedOn > to)
    if (!done) line.open += 1
    if (!done && plusDays(one.dueOn, 1) <= to) line.overdue += 1
    if (touched || !done) lines.set(one[by], line)
  }
  const shares = [...lines.values()].map((line) => ({ line, share: share(line) }))
  for (const { line, share: own } of shares) {
    line.rate = own === null ? null : Math.round((1000 * line.inTime) / (line.rectified + line.overdue))
    line.rank =
      own === null
        ? null
        : 1 + shares.filter((other) => other.share !== null && other.share > own + 1e-12).length
  }
  return lines
}

function share({ inTime, rectified, overdue }: { inTime: number; rectified: number; overdue: number }) {
  return rectified + overdue === 0 ? null : inTime / (rectified + overdue)
}

function nothing(key: string) {
  const none = { found: 0, rectified: 0, inTime: 0, overdue: 0, crossedOff: 0, open: 0 }
  return { key, ...none, rate: null as number | null, rank: null as number | null }
}
