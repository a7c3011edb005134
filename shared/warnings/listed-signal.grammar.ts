import type { Mention } from './mention.grammar.ts'
import type { Written } from './moment.grammar.ts'
import type { WarningAction } from './read-warning.ts'
import type { Statement } from './statement.grammar.ts'
import { verbsIn } from './verb.grammar.ts'

/** A text brought to one form with its times. */
export interface Reading {
  text: string
  moments: readonly Written[]
}

/** A signal with what was named and said before it, and the words between. */
export interface Found extends Reading {
  mention: Mention
  before: Mention | undefined
  gap: string
  last: Statement | undefined
}

const together = /^(?:\([^()]{1,60}\))?(?:[、和及与,]|以及|\+)*(?:[一-龥、]{1,40})?$/
const apart =
  /^(?:\([^()]{1,60}\))?[;,、\n](?:\(?[\d一二三四五六七八九十]{1,2}[.、)])?(?:(?!发布|解除|继续)[一-龥、]){0,24}:?$/
const clauseEnd = /[。!?;\n]/

/** One of several signals under one verb. */
export function listed({ text, mention, gap, last, before }: Found): Statement | null {
  if (!last || last.to !== before?.to || !together.test(gap) || last.said !== 'verb') return null
  if (clauseEnd.test(text.slice(last.to, mention.from))) return null
  if (!mention.called && !mention.hazard) return null
  const hazard = mention.hazard || last.hazard
  const earlier = last.earlier && { hazard, colour: mention.colour }
  return { ...statement(mention, last.action, last.verb), hazard, earlier }
}

/** What is done and when is said in brackets behind the signal (暴雨橙色预警(16时20分发布)). */
export function bracketed({ text, mention }: Found): Statement | null {
  if (!mention.hazard || !mention.colour) return null
  const words =
    /^\([^()]{0,24}\d[时分]?[^()]{0,14}\)/.exec(text.slice(mention.to, mention.to + 44))?.[0] ?? ''
  const verb = verbsIn(words, mention.to).at(-1)
  if (!verb || !/^(?:中|的)?[),]/.test(text.slice(verb.to, verb.to + 2))) return null
  const earlier = /lift|continue/.test(verb.action)
    ? { hazard: mention.hazard, colour: mention.colour }
    : null
  return { ...statement(mention, verb.action, { from: verb.from, to: verb.to }), earlier }
}

/** One of the signals counted behind a colon, each with where it holds (发布预警:甲站洪水黄色预警;乙站洪水蓝色预警). */
export function item({ text, mention, last, before }: Found): Statement | null {
  if (!last || last.to !== before?.to || last.said !== 'verb' || !mention.called) return null
  if (!/:[^。:]{0,30}$/.test(text.slice(last.verb.to, last.from)) && last.verb.from < last.verb.to)
    return null
  if (!apart.test(text.slice(last.to, mention.from))) return null
  const hazard = mention.hazard || last.hazard
  const earlier = last.earlier && { hazard, colour: mention.colour }
  const verb = { from: mention.from, to: mention.from }
  return { ...statement(mention, last.action, verb), hazard, earlier }
}

/** A statement about a signal by a verb. */
export function statement(
  mention: Mention,
  action: WarningAction,
  verb: { from: number; to: number },
): Statement {
  const { called: _called, ...signal } = mention
  const { from, to } = verb
  const rest = { earlier: null, said: 'verb', responseLevel: null } as const
  return { ...signal, ...rest, action, verb: { from, to } }
}
