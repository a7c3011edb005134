import { plusDays } from '#shared/base/zone.ts'
import { type Doubt, namesDate, readDates, type YearRule } from './notice-date.grammar.ts'
import { hanNumber } from './notice-head.grammar.ts'

/** What a sentence sets: dates off, dates at work; `last` is the date it named last. */
export interface Ruled {
  off: string[]
  work: string[]
  last: string
  doubt: Doubt | null
}

/** What a sentence is read against: the year, the date named before, the dates the part has set off so far, and where a holiday that is prolonged ends now. */
export interface Before {
  rule: YearRule
  last: string
  off: readonly string[]
  endOf(date: string): string | null
}

const moved = /调(?:整)?(?:至|到|为)/
const offWords = /放假|补休|调休|连休|休假|法定(?:节)?假日/
const workWords = /上班|工作日/
const restWords = /公休/
const halfOrNot = /半天|上午|下午|不(?:放假|上班|补休|休假)/

/** Reads one sentence; a sentence with a doubt sets nothing. */
export function ruleOf(sentence: string, before: Before): Ruled {
  const nothing: Ruled = { off: [], work: [], last: before.last, doubt: null }
  if (!namesDate(sentence)) return nothing
  if (/鼓励|提倡|建议/.test(sentence)) return { ...nothing, doubt: { reason: 'advice', fields: {} } }
  if (halfOrNot.test(sentence)) return { ...nothing, doubt: { reason: 'notUnderstood', fields: {} } }
  const ruled = clausesOf(sentence).reduce<Ruled & { open: string[] }>(
    (known, clause) => (known.doubt ? known : withClause(clause, known, before)),
    { ...nothing, open: [] },
  )
  const { off, work, last, open } = ruled
  const doubt =
    ruled.doubt ??
    (open.length > 0 || off.length + work.length === 0 ? unclear(sentence, before, open) : null) ??
    totalDoubt(sentence, off)
  return doubt ? { ...nothing, doubt } : { off, work, last, doubt: null }
}

/** Clauses end at a comma that is not within brackets. */
function clausesOf(sentence: string): string[] {
  return sentence.split(/,(?![^(]{0,60}\))/)
}

function withClause(clause: string, known: Ruled & { open: string[] }, before: Before) {
  const [first = '', second] = clause.split(moved)
  const here = readDates(first, before.rule, known.last)
  const there = readDates(second ?? '', before.rule, here.last)
  const next = { ...known, last: there.last, doubt: here.doubt ?? there.doubt }
  const named = [...known.open, ...here.dates]
  if (next.doubt || (named.length === 0 && there.dates.length === 0)) return next
  if (second !== undefined) return movedTo(next, named, { to: there.dates, off: before.off })
  const prolonged = /延长.*假期/.test(clause)
  if (prolonged) return prolong(next, named, before)
  const counted = /起放假[^\d]*(\d{1,2})天/.exec(clause)?.[1]
  if (counted) return { ...next, open: [], off: [...next.off, ...run(named[0] ?? '', Number(counted))] }
  if (workWords.test(clause)) return { ...next, open: [], work: [...next.work, ...named] }
  if (offWords.test(clause)) return { ...next, open: [], off: [...next.off, ...named] }
  if (restWords.test(clause)) return { ...next, open: [] }
  return { ...next, open: named }
}

/** Rest days moved from one date to another: the new ones are off, an old one is worked unless it is off anyway (a holiday that fell on it). */
function movedTo(
  next: Ruled & { open: string[] },
  from: readonly string[],
  { to, off }: { to: readonly string[]; off: readonly string[] },
) {
  const free = new Set([...off, ...next.off])
  const work = from.filter((date) => !free.has(date))
  return { ...next, open: [], off: [...next.off, ...to], work: [...next.work, ...work] }
}

function prolong(next: Ruled & { open: string[] }, named: readonly string[], before: Before) {
  const to = named.at(-1) ?? ''
  const end = before.endOf(to)
  if (end === null) return { ...next, doubt: { reason: 'noBeginning', fields: { date: to } } as const }
  const off: string[] = []
  for (let date = plusDays(end, 1); date <= to; date = plusDays(date, 1)) off.push(date)
  return { ...next, open: [], off: [...next.off, ...off] }
}

function run(from: string, days: number): string[] {
  return Array.from({ length: days }, (_, index) => plusDays(from, index))
}

/** A sentence that only repeats which of the dates off are rest days says nothing new; any other one without a rule is not understood. */
function unclear(sentence: string, before: Before, open: readonly string[]): Doubt | null {
  if (open.length === 0 && restWords.test(sentence) && before.off.length > 0) return null
  return { reason: 'notUnderstood', fields: {} }
}

/** `共N天` must be the number of dates off the sentence names; joined with a weekend the total counts dates it does not name. */
function totalDoubt(sentence: string, off: readonly string[]): Doubt | null {
  const said = /(?:共|放假)([\d一二两三四五六七八九十]{1,2})天/.exec(sentence)?.[1]
  if (said === undefined || off.length === 0 || /连休/.test(sentence)) return null
  const total = hanNumber(said)
  const named = new Set(off).size
  return total === named ? null : { reason: 'total', fields: { said: total, is: named } }
}
