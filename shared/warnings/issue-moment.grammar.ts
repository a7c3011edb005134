import { dated, onDayOf } from './dated.grammar.ts'
import { issuersBefore } from './issuer.grammar.ts'
import { completed, inZone, momentsBetween, momentsIn, type Receipt, type Written } from './moment.grammar.ts'
import type { Statement } from './statement.grammar.ts'
import { sentenceStart } from './supposed.grammar.ts'

/** A moment read, with where it stands; `onward` when something holds from then on. */
export interface FoundMoment {
  iso: string
  from: number
  to: number
  onward: boolean
}

/** A text brought to one form, its times, and when it was received. */
export interface Reading {
  text: string
  moments: readonly Written[]
  receipt: Receipt
}

/** No sentence is longer, in characters. */
export const longestSentence = 600

const spoken = /(?:预计|未来|至|到|~|-|截至|截止|过去|监测)$/
const history = /(?:^|[,。;\n(])(?:继(?!续)|此前|早前|曾于?)[^,。;\n]{0,12}$/
const onward =
  /^(?:起?[至到~-]|前|后|左右|开始|期间|,?(?:[一-龥]{0,6})(?:水位|累计|实测|监测|降雨|风力)|许?发布的)/
const now = /(?:刚刚|刚才)[^。;\n]{0,40}$/

/** The reading of a text that all its statements share. */
export function readingOf(text: string, receipt: Receipt): Reading {
  return { text, receipt, moments: momentsIn(text) }
}

/** The moment a statement at `at` is made, told behind `bound` in its sentence or in brackets with it; `last` is that of the statement before. */
export function momentOfStatement(
  reading: Reading,
  statement: Statement,
  { bound, at, last }: { bound: number; at: number; last: FoundMoment | null | undefined },
): FoundMoment | null {
  return (
    (isBracketed(reading.text, statement) ? momentInside(reading, statement) : null) ??
    momentBefore(reading, { bound, at }, last) ??
    momentInside(reading, statement) ??
    momentBracketed(reading, statement.to) ??
    justNow(reading, bound, at)
  )
}

/** What is done is said in brackets right behind the signal. */
export function isBracketed(text: string, { to, verb }: Statement): boolean {
  return verb.from > to && text[to] === '('
}

/** The moment the earlier signal was issued, where the words of a lift or change name it. */
export function earlierMoment({ text, moments, receipt }: Reading, { from, verb, to }: Statement) {
  const start = sentenceStart(text, Math.min(from, verb.from), longestSentence)
  const named = momentsBetween(moments, start, to).find((one) =>
    /^(?:发布|签发)的/.test(text.slice(one.to, one.to + 4)),
  )
  return named ? completed(named, receipt) : null
}

/** A time of issue set apart from the sentence, as feeds and signatures do it. */
export function momentApart(
  { text, moments, receipt }: Reading,
  from: number,
  to: number,
): FoundMoment | null {
  const within = momentsBetween(moments, from, to)
  const chosen =
    within.find((one) =>
      /(?:发布|签发|生效|发出)?时间[:为是]?$/.test(text.slice(Math.max(from, one.from - 8), one.from)),
    ) ??
    within.find(
      (one) =>
        /^,?(?:联合|继续)?(?:发布|解除|签发)/.test(text.slice(one.to, one.to + 8)) && byOffice(text, one),
    ) ??
    within.find((one) => one.month !== null && (alone(text, one) || behindSignal(text, one))) ??
    within.findLast((one) => one.month !== null && signed(text, one))
  if (chosen) return foundMoment(chosen, { text, moments, receipt })
  return null
}

function behindSignal(text: string, { from, to }: Written): boolean {
  return (
    /预警(?:信号)?(?:\[[^[\]]{0,12}\]|\([^()]{0,12}\))?[\])]?[,:]?$/.test(
      text.slice(Math.max(0, from - 22), from),
    ) && /^(?:$|[。,\n)]|发布|来源)/.test(text.slice(to, to + 2))
  )
}

function byOffice(text: string, { from }: Written): boolean {
  return issuersBefore(text, from) !== null
}

function signed(text: string, one: Written): boolean {
  return byOffice(text, one) && /^(?:$|[。\n])/.test(text.slice(one.to, one.to + 1))
}

function alone(text: string, { from, to }: Written): boolean {
  return (
    /(?:^|[。\n(\]])$/.test(text.slice(Math.max(0, from - 1), from)) &&
    /^(?:$|[。\n)[])/.test(text.slice(to, to + 1))
  )
}

function momentBefore(
  reading: Reading,
  { bound, at }: { bound: number; at: number },
  last: FoundMoment | null | undefined,
): FoundMoment | null {
  const { text, moments } = reading
  const near = momentsBetween(moments, bound, at).filter(
    ({ from, to }) =>
      !spoken.test(text.slice(Math.max(0, from - 2), from)) &&
      !history.test(text.slice(Math.max(0, from - 14), from)) &&
      (to === at || !onward.test(text.slice(to, to + 12))),
  )
  if (near.length === 0) return momentMeasured(reading, bound, at)
  const plain = near.filter(({ to }) => text[to] !== '起')
  const chosen = plain.find((one) => byOffice(text, one)) ?? plain.at(-1) ?? near.at(-1)
  return chosen ? foundMoment(onDayOf(last, chosen, text), reading) : null
}

/** Where a warning is issued now (现发布) and no time but that of the reading is told, that one. */
function momentMeasured(reading: Reading, bound: number, at: number): FoundMoment | null {
  if (!/[,，]现(?:正式)?$/.test(reading.text.slice(Math.max(bound, at - 4), at))) return null
  const [only, other] = momentsBetween(reading.moments, bound, at)
  return only && !other ? foundMoment(only, reading) : null
}

/** A time alone in brackets right behind the signal. */
function momentBracketed(reading: Reading, at: number): FoundMoment | null {
  const { text, moments } = reading
  const [only] = text[at] === '(' ? momentsBetween(moments, at, at + 24) : []
  return only?.from === at + 1 && text[only.to] === ')' ? foundMoment(only, reading) : null
}

/** A moment told by 刚刚: that of the receipt. */
function justNow({ text, receipt }: Reading, bound: number, at: number): FoundMoment | null {
  const words = now.exec(text.slice(bound, at))
  const iso = words && inZone(receipt.receivedAt, receipt.zone)
  return iso ? { iso, from: bound + words.index, to: bound + words.index + 2, onward: false } : null
}

/** A time between the signal and the verb behind it. */
function momentInside(reading: Reading, { to, verb }: Statement): FoundMoment | null {
  const [inside] = momentsBetween(reading.moments, to, verb.to)
  return inside ? foundMoment(inside, reading) : null
}

function foundMoment(written: Written, { text, receipt }: Reading): FoundMoment | null {
  const iso = completed(dated(text, written), receipt)
  const { from, to } = written
  return iso === null ? null : { iso, from, to, onward: text[to] === '起' }
}
