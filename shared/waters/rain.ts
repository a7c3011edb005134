import { milliseconds, plusMinutes } from '#shared/base/instant.ts'

/** Rain that fell in the minutes before a moment, in tenths of a millimetre. */
export interface RainAt {
  at: string
  rain: number
  minutes: number
}

/** Tenths of a millimetre that fell from one moment to another; a reading that lies half in counts by half. */
export function rainBetween(rains: readonly RainAt[], from: string, to: string): number {
  const [begin, end] = [milliseconds(from), milliseconds(to)]
  const sum = rains.reduce((total, { at, rain, minutes }) => {
    const fellTo = milliseconds(at)
    const fellFrom = fellTo - minutes * 60_000
    const shared = Math.min(fellTo, end) - Math.max(fellFrom, begin)
    return shared <= 0 ? total : total + (rain * shared) / (fellTo - fellFrom)
  }, 0)
  return Math.round(sum)
}

/** The sum of rain in the last so many hours before a moment; null where nothing at all was reported in them. */
export function rainSum(rains: readonly RainAt[], at: string, hours: number): number | null {
  const from = plusMinutes(at, -hours * 60)
  const told = rains.some((rain) => rain.at > from && plusMinutes(rain.at, -rain.minutes) < at)
  return told ? rainBetween(rains, from, at) : null
}

/** Rain summed up from the first reading on, one sum per reading. */
export function cumulative(rains: readonly RainAt[]): { at: string; rain: number }[] {
  let total = 0
  return rains.map(({ at, rain }) => {
    total += rain
    return { at, rain: total }
  })
}

/** The mean over an area by the weights of its stations, of those that reported; null when none did. */
export function arealMean(stations: readonly { rain: number | null; weight: number }[]): number | null {
  const told = stations.filter(({ rain, weight }) => rain !== null && weight > 0)
  const weights = told.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return null
  return Math.round(told.reduce((sum, { rain, weight }) => sum + (rain ?? 0) * weight, 0) / weights)
}
