import type { Draft } from './draft.grammar.ts'
import { leading } from './joining.ts'

/** Words of a text, by their place. */
export interface Words {
  from: number
  to: number
}

/** The words of a text that belong to one warning, and those among them that are of another. */
export interface Span extends Words {
  foreign: readonly Words[]
}

type Group = readonly Draft[]

/** A warning's own words are near its statement: this many characters, fewer where a text has very many warnings. */
const [farthest, nearest, budget] = [4_000, 100, 1_000_000]
/** So many warnings of one sentence are looked at beside each. */
const neighbours = 15

/** Which words belong to which warning: from its sentence to the next warning's; in one sentence each act has what is said before it, and what is said after all is shared unless the warnings are apart (a lift and an issue, other offices, other rivers). */
export function spansOf(groups: readonly Group[], text: string): Span[] {
  const reach = Math.min(farthest, Math.max(nearest, Math.floor(budget / Math.max(1, groups.length))))
  const starts = [...new Set(groups.map(startOf))].toSorted((a, b) => a - b)
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]))
  return groups.map((group, index) => {
    const start = startOf(group)
    const to = Math.min(next.get(start) ?? text.length, Math.max(...group.map(endOf)) + reach)
    const from = Math.max(index === 0 ? 0 : start, firstOf(group) - reach)
    const beside = groups
      .slice(Math.max(0, index - neighbours), index + neighbours + 1)
      .filter((other) => other !== group && startOf(other) === start)
    return {
      from,
      to,
      foreign: foreignWords(group, beside, { to, text }).filter((one) => !isListed(text, one, group)),
    }
  })
}

/** Signals joined in a list of places with theirs are all of the place named first (甲县暴雨橙色预警(16时发布)、雷电黄色预警(15时发布)). */
function isListed(text: string, words: Words, group: Group): boolean {
  return group.some(
    ({ statement: { from, to, verb } }) => verb.from > to && /^\)\u3001$/.test(text.slice(words.to, from)),
  )
}

function firstOf(group: Group): number {
  return Math.min(...group.map(({ statement }) => Math.min(statement.from, statement.verb.from)))
}

function foreignWords(
  group: Group,
  beside: readonly Group[],
  { to, text }: { to: number; text: string },
): Words[] {
  if (beside.length === 0) return []
  const own = new Set(group.map(({ statement }) => statement.verb.from))
  const all = [group, ...beside].flat().toSorted((a, b) => endOf(a) - endOf(b))
  const foreign = all.flatMap(({ statement }, index) => {
    const before = all[index - 1]
    const words = {
      from: before ? wordsFrom(all[index] as Draft, endOf(before), text) : (all[0]?.start ?? 0),
      to: endOf(all[index] as Draft),
    }
    const shared =
      own.has(statement.verb.from) && group.some((one) => one.statement.water === statement.water)
    return shared ? [] : [words]
  })
  const [last] = [group, ...beside].toSorted((a, b) => rank(b) - rank(a))
  const end = Math.max(...all.map(endOf))
  return last && last !== group && apart(group, last) ? [...foreign, { from: end, to }] : foreign
}

/** A response in the sentence of a warning has only its own clause; what is forecast before it is the warning's. */
function wordsFrom({ statement, moment, issuers }: Draft, before: number, text: string): number {
  if (statement.responseLevel === null) return before
  const own = [statement.from, statement.verb.from, moment?.from ?? 0, issuers?.from ?? 0]
  const first = Math.min(...own.filter((from) => from >= before))
  return before + Math.max(0, text.slice(before, first).search(/[^,;]*$/))
}

/** The later of two has the words behind both, a warning before a response. */
function rank(group: Group): number {
  const response = group.some(({ statement }) => statement.responseLevel !== null)
  return Math.max(...group.map(endOf)) - (response ? 1_000_000 : 0)
}

function startOf(group: Group): number {
  return Math.min(...group.map(({ start }) => start))
}

function endOf({ statement }: Draft): number {
  return Math.max(statement.to, statement.verb.to)
}

function apart(a: Group, b: Group): boolean {
  const [one, other] = [leading(a), leading(b)]
  if ((one.statement.action === 'lift') !== (other.statement.action === 'lift')) return true
  const sameVerb = one.statement.verb.from === other.statement.verb.from
  if (one.statement.water !== other.statement.water && !sameVerb) return true
  return one.issuers?.names.join() !== other.issuers?.names.join()
}
