import { describe, expect, it } from 'vitest'
import { milliseconds, minutesBetween, plusMinutes } from '#shared/base/instant.ts'
import { type Crossing, crossingsOf } from '#shared/waters/crossings.ts'
import { metres, nextAbove, oversOf } from '#shared/waters/level.ts'
import { arealMean, cumulative, type RainAt, rainBetween, rainSum } from '#shared/waters/rain.ts'
import { nextReading } from '#shared/waters/reading-due.ts'
import { levelFaults, type Threshold, thresholdsOf } from '#shared/waters/station.ts'
import { thinned } from '#shared/waters/thin.ts'
import { type LevelAt, trendOf } from '#shared/waters/trend.ts'
import { waterRules } from '#shared/waters/water-rules.ts'
import { type Dice, diceOf } from '#test/help/dice.ts'
import { station } from '#test/help/water-room.ts'

const histories = Number(process.env.DUTY_WATER_HISTORIES ?? 400)
const start = '2026-07-20T00:00:00.000Z'

/** A history of levels at uneven times, often lying exactly on a level of note. */
function history(dice: Dice, thresholds: readonly Threshold[]): LevelAt[] {
  let at = start
  let level = 35_000 + dice.upTo(2000)
  return Array.from({ length: 1 + dice.upTo(40) }, () => {
    at = plusMinutes(at, dice.one([5, 15, 30, 60, 60, 60, 180, 600]))
    level = dice.upTo(5) === 0 ? dice.one(thresholds).mm : level + dice.upTo(801) - 400
    return { at, level }
  })
}

/** Walks minute by minute along straight lines and notes, for each level of note, when over became under or the other way round. */
function walked(
  levels: readonly LevelAt[],
  { mm }: Threshold,
): Pick<Crossing, 'direction' | 'at' | 'estimated'>[] {
  const found: Pick<Crossing, 'direction' | 'at' | 'estimated'>[] = []
  for (let index = 1; index < levels.length; index += 1) {
    const [before, now] = [levels[index - 1] as LevelAt, levels[index] as LevelAt]
    const [was, is] = [before.level >= mm, now.level >= mm]
    if (was === is) continue
    const minutes = minutesBetween(before.at, now.at)
    let best = 0
    let nearest = Number.POSITIVE_INFINITY
    for (let minute = 0; minute <= minutes; minute += 1) {
      const away = Math.abs(before.level + ((now.level - before.level) * minute) / minutes - mm)
      if (away < nearest) [best, nearest] = [minute, away]
    }
    found.push({ direction: is ? 'up' : 'down', at: now.at, estimated: plusMinutes(before.at, best) })
  }
  return found
}

describe('crossings', () => {
  const { levels } = station()
  const thresholds = thresholdsOf(levels)

  it(`are those a walk minute by minute finds, in ${histories} histories`, () => {
    const dice = diceOf(20_260_720)
    for (let round = 0; round < histories; round += 1) {
      const told = history(dice, thresholds)
      const found = crossingsOf(told, thresholds, { longestGap: 180, opening: 'isKnown' })
      for (const threshold of thresholds) {
        const own = found.filter(({ name }) => name === threshold.name)
        const slow = walked(told, threshold)
        expect(own.map(({ direction, at }) => ({ direction, at }))).toEqual(
          slow.map(({ direction, at }) => ({ direction, at })),
        )
        for (const [index, { estimated }] of own.entries())
          expect(Math.abs(minutesBetween(estimated ?? '', slow[index]?.estimated ?? ''))).toBeLessThanOrEqual(
            1,
          )
      }
      expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort())
      for (const { gap, before, at } of found) expect(gap).toBe(minutesBetween(before ?? at, at) > 180)
    }
  })

  it('pass the lower level first on the way up and the higher one first on the way down', () => {
    const leap = [
      { at: start, level: 36_000 },
      { at: plusMinutes(start, 60), level: 39_500 },
      { at: plusMinutes(start, 120), level: 36_000 },
    ]
    const names = crossingsOf(leap, thresholds, { longestGap: 180 }).map(({ name }) => name)
    expect(names).toEqual(['warning', 'guaranteed', 'record', 'record', 'guaranteed', 'warning'])
  })

  it('begin with a first reading that is over already, without a time', () => {
    const [opening] = crossingsOf([{ at: start, level: 36_300 }], thresholds, { longestGap: 180 })
    expect(opening).toMatchObject({
      name: 'warning',
      direction: 'up',
      at: start,
      estimated: null,
      before: null,
      gap: true,
    })
  })
})

describe('the trend', () => {
  const { trend: rules } = waterRules

  it('is reckoned against the last reading at least an hour before, as a search through all of them finds', () => {
    const dice = diceOf(7)
    for (let round = 0; round < histories; round += 1) {
      const told = history(dice, thresholdsOf(station().levels))
      const last = told.at(-1) as LevelAt
      const fits = told.filter(({ at }) => at < last.at && minutesBetween(at, last.at) <= 1440)
      const base =
        fits
          .filter(({ at }) => minutesBetween(at, last.at) >= 60)
          .sort((a, b) => (a.at > b.at ? -1 : 1))[0] ?? fits[0]
      const { trend, rate, from } = trendOf(told, rules)
      expect(from).toBe(base?.at ?? null)
      if (!base) continue
      const slow = (last.level - base.level) / (minutesBetween(base.at, last.at) / 60)
      expect(Math.abs((rate ?? 0) - slow)).toBeLessThanOrEqual(0.5)
      expect(trend).toBe(Math.abs(rate ?? 0) < 20 ? 'steady' : slow > 0 ? 'rise' : 'fall')
    }
  })

  it('is not told from one reading, nor over more than a day', () => {
    expect(trendOf([{ at: start, level: 1 }], rules)).toEqual({ trend: 'unknown', rate: null, from: null })
    const old = [
      { at: start, level: 1000 },
      { at: plusMinutes(start, 1441), level: 9000 },
    ]
    expect(trendOf(old, rules).trend).toBe('unknown')
  })
})

describe('rain', () => {
  it('is the sum of what fell in each minute', () => {
    const dice = diceOf(11)
    for (let round = 0; round < histories / 4; round += 1) {
      let at = start
      const rains: RainAt[] = Array.from({ length: 1 + dice.upTo(12) }, () => {
        const minutes = dice.one([5, 10, 30, 60])
        at = plusMinutes(at, minutes + dice.one([0, 0, 30]))
        return { at, minutes, rain: minutes * dice.upTo(20) }
      })
      const minute = new Map<number, number>()
      for (const { at: end, minutes, rain } of rains)
        for (let back = 0; back < minutes; back += 1)
          minute.set(milliseconds(end) - back * 60_000, rain / minutes)
      for (const hours of waterRules.rainHours) {
        const to = plusMinutes(at, dice.upTo(90) - 60)
        let slow = 0
        for (let back = 0; back < hours * 60; back += 1)
          slow += minute.get(milliseconds(to) - back * 60_000) ?? 0
        expect(Math.abs((rainSum(rains, to, hours) ?? 0) - slow)).toBeLessThanOrEqual(0.51)
      }
      const total = rains.reduce((sum, { rain }) => sum + rain, 0)
      expect(cumulative(rains).at(-1)?.rain).toBe(total)
      expect(rainBetween(rains, '2026-01-01T00:00:00.000Z', plusMinutes(at, 1))).toBe(total)
    }
  })

  it('that nobody reported is not no rain', () => {
    expect(rainSum([], start, 24)).toBeNull()
    expect(rainSum([{ at: start, rain: 0, minutes: 60 }], start, 1)).toBe(0)
    expect(rainSum([{ at: plusMinutes(start, -120), rain: 5, minutes: 60 }], start, 1)).toBeNull()
  })

  it('over an area is the mean by weight of the stations that reported', () => {
    const told = [
      { rain: 100, weight: 3 },
      { rain: 20, weight: 1 },
      { rain: null, weight: 5 },
      { rain: 999, weight: 0 },
    ]
    expect(arealMean(told)).toBe(80)
    expect(arealMean([{ rain: null, weight: 1 }])).toBeNull()
  })
})

describe('the next reading', () => {
  it.each([
    [35_000, 60, null],
    [36_299, 60, null],
    [36_300, 30, 'warning'],
    [37_999, 30, 'warning'],
    [38_000, 15, 'guaranteed'],
    [39_500, 15, 'guaranteed'],
    [null, 60, null],
  ])('after %s mm is due in %i minutes because of %s', (level, minutes, because) => {
    const due = nextReading(station(), { at: start, level }, waterRules.intervals)
    expect(due).toEqual({ at: plusMinutes(start, minutes), minutes, because })
  })

  it('is never later than the station’s own interval, and due one interval after it was registered', () => {
    const quick = station({ intervalMinutes: 5 })
    expect(nextReading(quick, { at: start, level: 39_000 }, waterRules.intervals)).toMatchObject({
      minutes: 5,
      because: null,
    })
    expect(nextReading(station({ since: start }), null, waterRules.intervals).at).toBe(plusMinutes(start, 60))
  })
})

describe('levels', () => {
  it.each([
    [36_420, '36.42'],
    [36_425, '36.425'],
    [36_400, '36.40'],
    [-1_200, '-1.20'],
    [5, '0.005'],
    [0, '0.00'],
  ])('%i mm read %s', (mm, words) => {
    expect(metres(mm)).toBe(words)
  })

  it('say what they are over, the highest first, and what comes next', () => {
    const { levels } = station()
    expect(oversOf(38_500, levels)).toEqual([
      { name: 'guaranteed', mm: 38_000, over: 500 },
      { name: 'warning', mm: 36_300, over: 2200 },
    ])
    expect(nextAbove(38_500, levels)).toEqual({ name: 'record', mm: 39_120, over: -620 })
    expect(nextAbove(40_000, levels)).toBeNull()
  })

  it('that do not rise as their names say are told by field', () => {
    const { levels } = station()
    expect(levelFaults({ kind: 'river', levels, bed: 30_000 })).toEqual({})
    expect(levelFaults({ kind: 'river', levels: { ...levels, warning: 38_100 }, bed: null })).toEqual({
      'levels.guaranteed': 'waters.levelOrder',
    })
    expect(levelFaults({ kind: 'rain', levels, bed: 40_000 })).toEqual({
      'levels.warning': 'waters.levelOfKind',
      'levels.guaranteed': 'waters.levelOfKind',
      'levels.record': 'waters.levelOfKind',
      bed: 'waters.bedAbove',
    })
  })
})

describe('thinning', () => {
  it('keeps the first, the last, and every peak of every column, in order', () => {
    const dice = diceOf(5)
    for (let round = 0; round < 60; round += 1) {
      let x = 0
      const points = Array.from({ length: 1 + dice.upTo(3000) }, () => {
        x += 1 + dice.upTo(5)
        return { x, y: dice.upTo(1000) }
      })
      const columns = dice.one([10, 50, 200])
      const kept = thinned(points, columns)
      expect(kept.length).toBeLessThanOrEqual(
        Math.max(points.length <= columns * 4 ? points.length : 0, (columns + 1) * 4),
      )
      expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)])
      const ys = (of: readonly { y: number }[]) => of.map(({ y }) => y)
      expect([Math.max(...ys(kept)), Math.min(...ys(kept))]).toEqual([
        Math.max(...ys(points)),
        Math.min(...ys(points)),
      ])
      expect(kept.map((point) => point.x)).toEqual(kept.map((point) => point.x).sort((a, b) => a - b))
    }
  })
})
