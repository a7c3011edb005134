import { type Issuers, issuersBefore, issuersWithin, placeIssuing } from './issuer.grammar.ts'
import { completed, momentsIn, type Receipt, type Written } from './moment.grammar.ts'
import type { Statement } from './statement.grammar.ts'

/** A moment read, with where it stands. */
export interface FoundMoment {
  iso: string
  from: number
  to: number
}

/** A statement with who says it and when. */
export interface Draft {
  statement: Statement
  issuers: Issuers | null
  moment: FoundMoment | null
  /** Where its sentence begins. */
  start: number
}

/** A text brought to one form, its times, and when it was received. */
export interface Reading {
  text: string
  moments: readonly Written[]
  receipt: Receipt
}

/** No sentence is longer, in characters. */
const farthest = 600

const spoken = /(?:预计|未来|至|到|~|-|截至|截止|过去)$/
const onward = /^(?:起?[至到~-]|前|后|左右|,?(?:[一-龥]{0,6})(?:水位|累计|实测|监测))/

/** The reading of a text that all its statements share. */
export function readingOf(text: string, receipt: Receipt): Reading {
  return { text, receipt, moments: momentsIn(text) }
}

/** Each statement with its issuers and time; what a statement leaves out it has from the one before in its sentence. */
export function draftsOf(statements: readonly Statement[], reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const statement of statements) drafts.push(draftOf(statement, reading, drafts.at(-1)))
  return drafts
}

/** The moment the earlier signal was issued, where the words of a lift or change name it. */
export function earlierMoment({ text, moments, receipt }: Reading, { verb, to }: Statement): string | null {
  const named = moments.find(
    (one) => one.from >= verb.from && one.to <= to && /^发布的?/.test(text.slice(one.to)),
  )
  return named ? completed(named, receipt) : null
}

/** A time of issue set apart from the sentence, as feeds do it. */
export function momentApart(
  { text, moments, receipt }: Reading,
  from: number,
  to: number,
): FoundMoment | null {
  const apart = moments.find(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      /(?:发布|签发|生效|发出)?时间[:为是]?$/.test(text.slice(from, one.from)),
  )
  const chosen =
    apart ?? moments.find((one) => one.month !== null && one.from >= from && one.to <= to && alone(text, one))
  return chosen ? foundMoment(chosen, receipt) : null
}

function alone(text: string, { from, to }: Written): boolean {
  return (
    /(?:^|[。\n(\]])$/.test(text.slice(Math.max(0, from - 1), from)) &&
    /^(?:$|[。\n)[])/.test(text.slice(to, to + 1))
  )
}

function draftOf(statement: Statement, reading: Reading, last: Draft | undefined): Draft {
  const { text } = reading
  const at = Math.min(statement.from, statement.verb.from)
  const start = sentenceStart(text, at)
  const sameSentence = last !== undefined && last.start === start
  const bound = sameSentence ? last.statement.to : start
  const moment = momentBefore(reading, bound, at) ?? momentInside(reading, statement)
  const own = issuersOf(text, { bound, at, moment, title: statement.said === 'title' })
  const kept = sameSentence ? last.moment : null
  return { statement, start, issuers: own ?? last?.issuers ?? signature(text), moment: moment ?? kept }
}

function momentBefore({ text, moments, receipt }: Reading, bound: number, at: number): FoundMoment | null {
  const near = moments.filter(
    ({ from, to }) =>
      from >= bound &&
      to <= at &&
      !spoken.test(text.slice(Math.max(0, from - 2), from)) &&
      !onward.test(text.slice(to, to + 12)),
  )
  const behindOffice = near.find(({ from }) => issuersBefore(text, from) !== null)
  const chosen = behindOffice ?? near.at(-1)
  return chosen ? foundMoment(dated(text, chosen), receipt) : null
}

/** A time without a date has the date named last before it. */
function dated(text: string, written: Written): Written {
  if (written.day !== null || written.ago !== null) return written
  const named = [
    ...text
      .slice(Math.max(0, written.from - 400), written.from)
      .matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g),
  ].at(-1)
  if (!named) return written
  const [, year, month, day] = named
  return {
    ...written,
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: Number(day),
  }
}

/** A time between the signal and the verb behind it. */
function momentInside({ moments, receipt }: Reading, { to, verb }: Statement): FoundMoment | null {
  const inside = moments.find((one) => one.from >= to && one.to <= verb.to)
  return inside ? foundMoment(inside, receipt) : null
}

/** The office that signs below the text. */
function signature(text: string): Issuers | null {
  const line = /(?:^|[。\n([])([^。\n()[\],:]{4,40})[)\]]?[。\n]?$/.exec(text.slice(-60))?.[1]
  return line === undefined ? null : issuersBefore(line, line.length)
}

function foundMoment(written: Written, receipt: Receipt): FoundMoment | null {
  const iso = completed(written, receipt)
  return iso === null ? null : { iso, from: written.from, to: written.to }
}

interface Place {
  bound: number
  at: number
  moment: FoundMoment | null
  title: boolean
}

function issuersOf(text: string, { bound, at, moment, title }: Place): Issuers | null {
  const behind = moment ? issuersBefore(text, moment.from) : null
  const direct = behind ?? issuersBefore(text, at)
  if (direct && direct.from >= bound) return direct
  const named = issuersWithin(text.slice(Math.max(bound, at - 200), at), Math.max(bound, at - 200))
  if (named) return named
  if (bound === 0 && title) return issuersWithin(text.slice(at, at + 200), at)
  return placeIssuing(text, moment?.from ?? at)
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - farthest)
  const before = text.slice(from, at)
  const last = Math.max(...['。', '\n', '!', ';'].map((sign) => before.lastIndexOf(sign)))
  return from + last + 1
}
