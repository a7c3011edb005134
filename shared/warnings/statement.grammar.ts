import { type Mention, mentionsIn } from './mention.grammar.ts'
import { levelOfColour } from './rank.grammar.ts'
import type { Colour, WarningAction } from './read-warning.ts'

/** What a text says is done with one signal: the words of the act and where, the signal it sets, the one it came from. */
export interface Statement {
  from: number
  to: number
  action: WarningAction
  verb: { from: number; to: number }
  hazard: string
  colour: Colour | null
  level: number | null
  responseLevel: number | null
  earlier: { hazard: string; colour: Colour | null } | null
  /** Said by a verb, by a bare title, or that it goes on elsewhere. */
  said: 'verb' | 'title' | 'keeps'
}

const verbs =
  /(解除|取消|撤销|撤除)|(继续发布|持续发布|再次发布|继续维持|维持|延续|延长|延期)|((?:升级|提升|降级|更新|变更|调整)?)(?:联合|重新|首次|确认|签发|正式|并|会商后)?(?:发布|拉响|挂出|启动|发出)(?!的|会|以来)|(升级|降级)/g
const unreal = /(?:可能|或|或将|拟|适时|必要时|预计|将|有望|及时|如|若|未|按|依据|收到|接到|此前|前期)$/
const target = /(?:(升级|提升|上调|升|降级|下调|降低|降|变更|更新|更改|调整|转)(?:发布)?)?(?:为|至|到|成)$/
const lifted = /^(?:已|现)?(?:于[^,。;\n]{2,18})?(?:同时|全部|正式)?(?:解除|取消|撤销)/
const goesOn = /^(?:仍然?|继续|持续|依然|将|保持)*(?:生效|有效|维持|保持|不变)/
const together = /^(?:\([^()]{1,40}\))?(?:[、和及与,]|以及|\+)*(?:[一-龥、]{1,30})?$/
const noTitle = /^(?:的|后|时|期间|标准|条件|以上|及以上|级别|中|或)/
const clauseEnd = /[。!?;\n]/

/** What a text says is done, in order, of a text brought to one form. */
export function statementsIn(text: string): Statement[] {
  const said: Statement[] = []
  const bare: Statement[] = []
  let before: Mention | undefined
  for (const mention of mentionsIn(text)) {
    const gap = gapBefore(text, mention, before)
    const found = statementOf({ text, mention, before, gap, last: said.at(-1) })
    if (found === null && mention.called && mention.colour && mention.hazard) bare.push(titled(text, mention))
    if (replaces(found, before, said.at(-1))) said.pop()
    if (found !== null) said.push(found)
    before = following(mention, before)
  }
  return said.some((one) => one.said === 'verb')
    ? said.filter(({ hazard }) => hazard !== '')
    : [...bare.filter(({ from }) => from >= 0), ...said]
}

/** A signal without a type is of the type named before it. */
function following(mention: Mention, before: Mention | undefined): Mention {
  return { ...mention, hazard: mention.hazard || before?.hazard || '' }
}

/** True when a change takes the place of what was read from the signal it begins with. */
function replaces(
  found: Statement | null,
  before: Mention | undefined,
  last: Statement | undefined,
): boolean {
  return before !== undefined && found?.from === before.from && last?.to === before.to
}

interface Found {
  text: string
  mention: Mention
  before: Mention | undefined
  gap: string
  last: Statement | undefined
}

function statementOf(found: Found): Statement | null {
  return changed(found) ?? after(found) ?? acted(found) ?? listed(found)
}

/** The words between this signal and the one before, within the sentence. */
function gapBefore(text: string, mention: Mention, before: Mention | undefined): string {
  const gap = text.slice(Math.max(before?.to ?? 0, mention.from - 60), mention.from)
  return gap.slice(gap.split('').findLastIndex((sign) => clauseEnd.test(sign)) + 1)
}

/** A signal that another one is raised or lowered to. */
function changed({ text, mention, before, gap }: Found): Statement | null {
  const words = target.exec(gap.replace(/(?<=[为至到成])[一-龥、]{1,20}[镇乡道市县区]$/, ''))
  if (!words || !before || before.colour === null || mention.colour === null) return null
  if (text.slice(before.to, mention.from).search(clauseEnd) >= 0 && gap.length < 2) return null
  const verb = { from: mention.from - gap.length + words.index, to: mention.from }
  const hazard = mention.hazard || before.hazard
  const action = direction(words[1] ?? '', before.colour, mention.colour)
  const earlier = { hazard: before.hazard || hazard, colour: before.colour }
  return { ...statement(mention, action, verb), hazard, from: before.from, earlier }
}

function direction(words: string, from: Colour, to: Colour): WarningAction {
  const step = levelOfColour(from) - levelOfColour(to)
  if (step > 0) return 'upgrade'
  if (step < 0) return 'downgrade'
  return /升/.test(words) ? 'upgrade' : /降|下调/.test(words) ? 'downgrade' : 'update'
}

/** What is done is said behind the signal. */
function after({ text, mention, before }: Found): Statement | null {
  if (!mention.colour && !mention.called) return null
  const behind = text.slice(mention.to, mention.to + 30)
  const hazard = mention.hazard || before?.hazard || ''
  const end = lifted.exec(behind) ?? goesOn.exec(behind)
  if (!end) return null
  const verb = { from: mention.to, to: mention.to + end[0].length }
  if (!lifted.test(behind)) return { ...statement(mention, 'continue', verb), hazard, said: 'keeps' }
  if (/预警/.test(text.slice(verb.to, verb.to + 12))) return null
  return { ...statement(mention, 'lift', verb), hazard, earlier: { hazard, colour: mention.colour } }
}

/** What is done is said before the signal. */
function acted({ text, mention, before, gap }: Found): Statement | null {
  const found = [...gap.matchAll(verbs)].at(-1)
  if (!found || !mention.called) {
    if (!found || !/^(?:\([^()]{1,40}\))?[、和及与,]/.test(text.slice(mention.to, mention.to + 45)))
      return null
  }
  const start = mention.from - gap.length + found.index
  const between = gap.slice(found.index + found[0].length)
  if (/[,]/.test(between.replace(/\([^)]*\)/g, ''))) return null
  if (unreal.test(text.slice(Math.max(0, start - 4), start))) return null
  const action = actionOf(found)
  const hazard = mention.hazard || before?.hazard || ''
  const earlier = /lift|continue/.test(action) ? { hazard, colour: mention.colour } : null
  return { ...statement(mention, action, { from: start, to: start + found[0].length }), hazard, earlier }
}

function actionOf([, lift, goes, kind, change]: RegExpExecArray): WarningAction {
  if (lift) return 'lift'
  if (goes) return 'continue'
  if (/升/.test(kind ?? change ?? '')) return 'upgrade'
  if (/降/.test(kind ?? change ?? '')) return 'downgrade'
  return kind ? 'update' : 'issue'
}

/** One of several signals under one verb. */
function listed({ mention, gap, last, before }: Found): Statement | null {
  if (!last || last.to !== before?.to || !together.test(gap) || last.said !== 'verb') return null
  if (!mention.called && !mention.hazard) return null
  const hazard = mention.hazard || last.hazard
  const earlier = last.earlier && { hazard, colour: mention.colour }
  return { ...statement(mention, last.action, last.verb), hazard, earlier }
}

/** A signal with no verb at all, as titles are. */
function titled(text: string, mention: Mention): Statement {
  const start = Math.max(text.lastIndexOf('\n', mention.from), text.lastIndexOf('。', mention.from)) + 1
  const plain = !/发布|启动/.test(text.slice(start, mention.from)) && !noTitle.test(text.slice(mention.to))
  const short = plain && mention.to - start <= 40
  const one = {
    ...statement(mention, 'issue', { from: mention.from, to: mention.to }),
    said: 'title' as const,
  }
  return short ? one : { ...one, from: -1 }
}

function statement(mention: Mention, action: WarningAction, verb: { from: number; to: number }): Statement {
  const { called: _called, ...signal } = mention
  return { ...signal, action, verb, earlier: null, said: 'verb', responseLevel: null }
}
