import { dated, onDayOf } from './dated.grammar.ts'
import { type Issuers, issuersBefore, issuersWithin, placeIssuing, signature } from './issuer.grammar.ts'
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

const spoken = /(?:预计|未来|至|到|~|-|截至|截止|过去|监测)$/
const history = /(?:^|[,。;\n(])(?:继(?!续)|此前|早前|曾于?)[^,。;\n]{0,12}$/
const onward =
  /^(?:起?[至到~-]|前|后|左右|开始|期间|,?(?:[一-龥]{0,6})(?:水位|累计|实测|监测|降雨|风力)|许?发布的)/
const now = /(?:刚刚|刚才)[^。;\n]{0,40}$/

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
export function earlierMoment({ text, moments, receipt }: Reading, { from, verb, to }: Statement) {
  const start = sentenceStart(text, Math.min(from, verb.from), farthest)
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

function draftOf(statement: Statement, reading: Reading, last: Draft | undefined): Draft {
  const { text } = reading
  const at = Math.min(statement.from, statement.verb.from)
  const start = sentenceStart(text, at, farthest)
  const sameSentence = last !== undefined && last.start === start
  const bound = sameSentence ? Math.min(last.statement.to, at) : start
  const moment =
    momentBefore(reading, { bound, at }, last?.moment) ??
    momentInside(reading, statement) ??
    justNow(reading, bound, at)
  const sameLine =
    last !== undefined && at > last.statement.to && !/[。!\n]/.test(text.slice(last.statement.to, at))
  const kept = sameSentence || sameLine ? (last?.moment ?? null) : null
  const said = statement.verb.from >= statement.to ? 'keeps' : statement.said
  const own = issuersOf(text, { bound, at, moment, said })
  return { statement, start, issuers: own ?? last?.issuers ?? signature(text), moment: moment ?? kept }
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
  const plain = near.filter(({ to }) => text[to] !== '起')
  const chosen = plain.find((one) => byOffice(text, one)) ?? plain.at(-1) ?? near.at(-1)
  return chosen ? foundMoment(onDayOf(last, chosen, text), reading) : null
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

interface Place {
  bound: number
  at: number
  moment: FoundMoment | null
  said: Statement['said']
}

function issuersOf(text: string, { bound, at, moment, said }: Place): Issuers | null {
  const behind = moment ? issuersBefore(text, moment.from) : null
  const direct = behind && behind.from >= bound ? behind : issuersBefore(text, at)
  if (direct && direct.from >= bound) return direct
  const within = Math.max(bound, at - 200)
  const named = issuersWithin(text.slice(within, at), within)
  if (named) return named
  if (said === 'keeps') return null
  const place = placeIssuing(text, moment && moment.from >= bound ? moment.from : at)
  if (place || said !== 'title') return place
  const after = text.slice(at, at + 200)
  return issuersWithin(bound === 0 ? after : (after.split('\n')[0] ?? ''), at)
}
