import type { Written } from './moment.grammar.ts'

/** The moment of a statement and where its words end. */
interface Told {
  iso: string
  to: number
}

/** A time without a date soon behind the time of the statement before it is of that day (21日2时发布…,4时升级). */
export function onDayOf(last: Told | null | undefined, written: Written, text: string): Written {
  if (!last || written.day !== null || written.ago !== null || last.to > written.from) return written
  if (written.from - last.to > 200 || /\d[日号]|[今昨明前当]/.test(text.slice(last.to, written.from)))
    return written
  const [year = 0, month = 0, day = 0] = last.iso.slice(0, 10).split('-').map(Number)
  const before = written.hour * 60 + written.minute < minuteOf(last.iso)
  return before ? written : { ...written, year, month, day }
}

function minuteOf(iso: string): number {
  return Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16))
}

/** A time without a date has the date named last before it; a day without a month, that of a day named near it. */
export function dated(text: string, written: Written): Written {
  if (written.ago !== null || written.month !== null) return written
  const before = text.slice(Math.max(0, written.from - 400), written.from)
  if (written.day !== null) return ofSameMonth(before, written, written.day)
  const sentence = before.slice(Math.max(...['。', '\n', ';'].map((sign) => before.lastIndexOf(sign))) + 1)
  const named =
    [...before.matchAll(/(?<!至|到|~|-|计)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g)].at(-1) ??
    [...sentence.matchAll(/(?<!至|到|~|-|计|\d)()()(\d{1,2})日(?![\d内])/g)].at(-1) ??
    [...before.matchAll(/(?<!至|到|~|-|计|\d)()()(\d{1,2})日(?=[凌清早上中下傍晚夜,])/g)].at(-1)
  if (!named) return written
  const [, year, month, day] = named
  return { ...written, year: figure(year), month: figure(month), day: figure(day) }
}

function ofSameMonth(before: string, written: Written, day: number): Written {
  const named = [...before.matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g)].findLast(
    (one) => Math.abs(Number(one[3]) - day) <= 2,
  )
  return named ? { ...written, year: figure(named[1]), month: figure(named[2]) } : written
}

function figure(words: string | undefined): number | null {
  return words ? Number(words) : null
}
