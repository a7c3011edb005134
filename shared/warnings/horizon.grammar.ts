/** The hours ahead a warning speaks of, with where they stand. */
export interface Horizon {
  hours: number
  from: number
  to: number
}

const han = '一二三四五六七八九十'
const figure = '(\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)'
const ahead = new RegExp(
  `(?:未来|预计|今后|之后|此后|接下来|预期|近)(?:的|在)?(?:[一-龥]{0,6}(?:未来|今后))?${figure}(?:(?:~|-|至|到)${figure})?(?:个)?(小时|h|天|日(?=内)|周)`,
  'i',
)
const within = new RegExp(
  `(?<!过去|前|近|已|的)${figure}(?:(?:~|-|至|到)${figure})?(?:个)?(小时|h)(?:之?内|以内)`,
  'i',
)
const between =
  /(?:(\d{1,2})月)?(\d{1,2})日(\d{1,2})[时点](?:[起至到~-]|开始至)+(?:(?:(\d{1,2})月)?(\d{1,2})日)?(\d{1,2})[时点]/
const days = /(?:(\d{1,2})月)?(\d{1,2})日(?:起?至|到|~|-)(?:(\d{1,2})月)?(\d{1,2})日(?!\d)/

/** Reads how far ahead a piece of text looks; months are taken as they fall in the year given. */
export function horizonIn(piece: string, from: number, year: number): Horizon | null {
  const near = ahead.exec(piece) ?? within.exec(piece)
  if (near) {
    const [all, least, most, unit = ''] = near
    const each = /天|日/.test(unit) ? 24 : unit === '周' ? 168 : 1
    return at(near.index, all, numberOf(most ?? least ?? '') * each)
  }
  const span = between.exec(piece)
  if (span) return at(span.index, span[0], hoursOf(span, year))
  const whole = days.exec(piece)
  if (!whole) return null
  const [all, month, first, endMonth, last] = whole
  return at(whole.index, all, hoursOf([all, month, first, '0', endMonth, last, '24'], year))

  function at(index: number, words: string, hours: number): Horizon | null {
    return hours > 0 && hours <= 24 * 31
      ? { hours, from: from + index, to: from + index + words.length }
      : null
  }
}

function hoursOf(
  [, month, first, hour, endMonth, last, endHour]: readonly (string | undefined)[],
  year: number,
) {
  const start = Number(month ?? endMonth ?? 1)
  const end =
    Number(endMonth ?? start) + (endMonth === undefined && Number(last ?? first) < Number(first) ? 1 : 0)
  const from = Date.UTC(year, start - 1, Number(first), Number(hour))
  return (Date.UTC(year, end - 1, Number(last ?? first), Number(endHour)) - from) / 3_600_000
}

function numberOf(figures: string): number {
  if (/^\d/.test(figures)) return Number(figures)
  if (figures === '半') return 0.5
  const [tens, ones] = figures.replaceAll('两', '二').includes('十')
    ? figures.replaceAll('两', '二').split('十')
    : ['', figures.replaceAll('两', '二')]
  const ten = figures.includes('十') ? (tens ? han.indexOf(tens) + 1 : 1) * 10 : 0
  return ten + (ones ? han.indexOf(ones) + 1 : 0)
}
