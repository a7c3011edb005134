import { plusDays } from '#shared/base/zone.ts'
import type { CalendarDay, NoticeDay } from './calendar-day.ts'
import { type Doubt, namesDate, type YearRule } from './notice-date.grammar.ts'
import { bodyOf, headOf, type NoticeHead } from './notice-head.grammar.ts'
import { nameOf } from './notice-name.grammar.ts'
import { ruleOf } from './notice-rule.grammar.ts'
import { linesOf, type NoticePart, partsOf } from './notice-text.grammar.ts'
import { isWeekend } from './weekday.ts'

/** A notice as read: its head, the dates it sets in their order, and the sentences that name dates and were not taken over, each with its reason. */
export interface NoticeFound extends NoticeHead {
  days: NoticeDay[]
  doubts: (Doubt & { sentence: string })[]
}

/** What a date is today, for sentences that only change something ("prolonged to"). */
export type Today = (date: string) => CalendarDay

type Gathered = Pick<NoticeFound, 'doubts'> & { days: Map<string, NoticeDay> }

/** Reads the pasted text of a holiday notice as it stands on the web, in a PDF or in a message: never half a sentence, and nothing that contradicts its own weekdays or totals. */
export function readNotice(text: string, today: Today): NoticeFound {
  const lines = linesOf(text)
  const head = headOf(lines)
  const parts = partsOf(bodyOf(lines))
  const numbered = parts.filter((part) => part.numbered && part.sentences.some(namesDate))
  const gathered: Gathered = { days: new Map(), doubts: [] }
  for (const part of numbered.length > 0 ? numbered : parts) readPart(part, { head, today, gathered })
  const days = [...gathered.days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return { ...head, days, doubts: gathered.doubts }
}

function readPart(
  part: NoticePart,
  { head, today, gathered }: { head: NoticeHead; today: Today; gathered: Gathered },
): void {
  const dated = part.sentences.filter(namesDate)
  const name = nameOf(dated[0] ?? '', head.title)
  const rule = yearRule(head, dated, name)
  const off: string[] = []
  let last = ''
  for (const sentence of dated) {
    const ruled = ruleOf(sentence, { rule, last, off, endOf: (date) => endOf(date, name, today) })
    last = ruled.last
    const both = ruled.doubt ? undefined : contradicted(ruled, gathered)
    const doubt = both === undefined ? ruled.doubt : ({ reason: 'both', fields: { date: both } } as const)
    if (doubt) gathered.doubts.push({ sentence, ...doubt })
    if (doubt) continue
    off.push(...ruled.off)
    for (const date of ruled.off) gathered.days.set(date, { date, kind: 'holiday', name })
    for (const date of ruled.work)
      gathered.days.set(date, { date, kind: isWeekend(date) ? 'adjustedWorkday' : 'workday', name })
  }
}

/** Dates without a year are of the year the title or the part names (December, in a part on New Year's Day, of the one before), else they lie ahead of the day of issue. */
function yearRule({ title, issuedOn }: NoticeHead, dated: readonly string[], name: string): YearRule {
  const said = /(\d{4})年/.exec(title)?.[1] ?? /(\d{4})年/.exec(dated.join(''))?.[1]
  return (monthDay) => {
    const before = said !== undefined && /元旦/.test(name) && monthDay.startsWith('12')
    if (said !== undefined) return String(Number(said) - (before ? 1 : 0))
    if (issuedOn === null) return null
    return String(Number(issuedOn.slice(0, 4)) + (monthDay < issuedOn.slice(5) ? 1 : 0))
  }
}

/** A date the sentence sets off although it is worked by an earlier one, or the other way round. */
function contradicted(
  { off, work }: { off: string[]; work: string[] },
  { days }: Gathered,
): string | undefined {
  const free = new Set(off)
  return (
    work.find((date) => free.has(date) || days.get(date)?.kind === 'holiday') ??
    off.find((date) => days.has(date) && days.get(date)?.kind !== 'holiday')
  )
}

/** The last day off of the holiday before a date, at most three weeks back; null when there is none. */
function endOf(date: string, name: string, today: Today): string | null {
  for (let back = 1; back <= 21; back += 1) {
    const day = today(plusDays(date, -back))
    if (day.kind === 'holiday' && (day.name ?? '').includes(name)) return day.date
  }
  return null
}
