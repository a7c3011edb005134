import type { Instant } from '#shared/base/instant.ts'
import { wallClock } from '#shared/base/zone.ts'
import type { PaperWords } from '#shared/paper/words.ts'
import { hasNumerals } from './numeral.ts'

/** A moment as an official paper writes it, in the room's zone. */
export function momentIn(at: Instant, zone: string, words: PaperWords): string {
  const { date, time } = wallClock(at, zone)
  const [hour = '', minute = ''] = time.split(':')
  return words('report.moment', { date: dayIn(date, words), hour: bare(hour, words), minute })
}

/** A calendar day as an official paper writes it. */
export function dayIn(date: string, words: PaperWords): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return words('report.date', {
    year,
    month: words(`report.month.${monthKey(month)}`),
    day: String(Number(day)),
  })
}

const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

function monthKey(month: string): (typeof months)[number] {
  return months[Number(month) - 1] ?? '1'
}

/** Hours stand without a leading nought where words follow them. */
function bare(hour: string, words: PaperWords): string {
  return hasNumerals(words) ? String(Number(hour)) : hour
}
