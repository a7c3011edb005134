import { withBeside } from './beside.grammar.ts'
import { bracketed, type Found, item, listed, type Reading, statement } from './listed-signal.grammar.ts'
import { type Mention, mentionsIn } from './mention.grammar.ts'
import { levelOfColour } from './rank.grammar.ts'
import type { Colour, WarningAction } from './read-warning.ts'
import { isSupposed, sentenceStart } from './supposed.grammar.ts'
import { verbBefore, verbsIn } from './verb.grammar.ts'

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
  /** The river or lake it is for; floods are told river by river. */
  water: string | null
  earlier: { hazard: string; colour: Colour | null } | null
  /** Said by a verb, by a bare title, or that it goes on elsewhere. */
  said: 'verb' | 'title' | 'keeps'
}

const target =
  /(?:(升级|提升|提高|上调|升|降级|下调|降低|降|变更|更新|更改|调整|转)(?:发布)?)?(?:为|至|到|成)(?:发布)?$/
const headline = /^的(?:紧急|重要)?(?:通知|公告|通报|函|公示)/
const taken = /(?:将|把|由|从|更新|变更|更改|调整|提升|升级|上调|降低|降级|下调)[^。;\n]*$/
const raised = /(?:为|至|到|成)[^,。;\n]{2,30}(?:镇|乡|街道|市|区|县|地)$/
const lifted =
  /^(?:已|现|均|全部|都)*(?:经)?(?:于[^,。;\n]{2,20})?(?:同时|全部|正式)?(?:解除|取消|撤销)(?!后)了?/
const issued = /^(?:已经?|现|均)?(?:正式)?发布(?=[。,;\n]|$)/
const goesOn = /^(?:仍然?|继续|持续|依然|将|保持|正?在|已经?|均|目前|也)*(?:生效|有效|维持|保持|不变)(?:中)?/
const widened = /^(?:的)?(?:发布|影响|生效)?(?:范围|区域)?(?:扩展|扩大|延伸)(?:发布)?(?:至|到|为)/
const noTitle =
  /^(?:的|后|时|期间|标准|条件|以上|及以上|级别|中|或|\d|区域|发布标准|含义|图标|防御|防范|次|次数|信号(?:标准|图标|含义))/
const clauseEnd = /[。!?;\n]/

/** What a text says is done, in order, of a text brought to one form. */
export function statementsIn(reading: Reading): Statement[] {
  const said: Statement[] = []
  const bare: Statement[] = []
  let before: Mention | undefined
  const mentions = mentionsIn(reading.text)
  for (const mention of mentions) {
    if (/^(?:区域?|范围)/.test(reading.text.slice(mention.to))) continue
    const gap = gapBefore(reading.text, mention, before)
    const read = statementOf({ ...reading, mention, before, gap, last: said.at(-1) })
    const notice = read !== null && headline.test(reading.text.slice(read.to, read.to + 8))
    const found = notice ? null : read
    if (notice) bare.push({ ...read, said: 'title' })
    if (read === null && mention.called && mention.hazard) bare.push(...titled(reading, mention))
    if (replaces(found, before, said.at(-1))) said.pop()
    if (found !== null) said.push(found)
    before = following(mention, before)
  }
  const named = withBeside(reading.text, mentions, said).filter(({ hazard }) => hazard !== '')
  const told = new Set(named.map(({ hazard }) => hazard))
  const alone = bare.filter(({ hazard }) => !told.has(hazard))
  return [...alone, ...named]
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
  return before !== undefined && found?.earlier != null && last?.to === before.to && found.from <= before.from
}

function statementOf(found: Found): Statement | null {
  if (isReplaced(found)) return null
  const read =
    changed(found) ?? after(found) ?? acted(found) ?? bracketed(found) ?? listed(found) ?? item(found)
  if (read === null || read.said === 'keeps') return read
  const from = Math.min(read.verb.from, read.action === 'lift' ? read.from : read.verb.from)
  return isSupposed(found.text, { from, to: read.to }, found.moments) ? null : read
}

/** The signal that a new one takes the place of (原暴雨橙色预警信号自动失效). */
function isReplaced({ text, mention }: Found): boolean {
  return (
    text[mention.from - 1] === '原' ||
    /^(?:同时)?(?:自动|随即|即行)?(?:失效|作废|废止)/.test(text.slice(mention.to, mention.to + 8))
  )
}

/** The words between this signal and the one before, within the sentence. */
function gapBefore(text: string, mention: Mention, before: Mention | undefined): string {
  const start = Math.max(before?.to ?? 0, sentenceStart(text, mention.from, 90))
  return text.slice(start, mention.from)
}

/** A signal that another one is raised or lowered to. */
function changed({ text, mention, before, gap }: Found): Statement | null {
  const words = target.exec(raised.test(gap) ? gap.replace(/(?<=[为至到成])[^,。;\n]{2,30}$/, '') : gap)
  if (!words || !before || mention.colour === null) return null
  const how = words[1] ?? taken.exec(text.slice(Math.max(0, before.from - 60), before.from))?.[0]
  if (how === undefined) return null
  if (before.colour === null && !before.hazard && !mention.hazard) return null
  if (text.slice(before.to, mention.from).search(clauseEnd) >= 0 && gap.length < 2) return null
  const start = mention.from - gap.length
  const verb = { from: start + words.index, to: mention.from }
  const hazard = mention.hazard || before.hazard
  const action = before.colour ? direction(how, before.colour, mention.colour) : step(how.slice(0, 2))
  const earlier = { hazard: before.hazard || hazard, colour: before.colour }
  const apart = /[,;!]/.test(text.slice(before.to, verb.from))
  const from = apart ? verb.from : before.from
  const water = mention.water ?? before.water
  return { ...statement(mention, action, verb), hazard, water, from, earlier }
}

function step(words = ''): WarningAction {
  if (/升|上调|提/.test(words)) return 'upgrade'
  return /降|下调/.test(words) ? 'downgrade' : 'update'
}

function direction(words: string, from: Colour, to: Colour): WarningAction {
  const steps = levelOfColour(from) - levelOfColour(to)
  if (steps > 0) return 'upgrade'
  return steps < 0 ? 'downgrade' : step(words)
}

/** What is done is said behind the signal. */
function after({ text, mention, before, moments }: Found): Statement | null {
  if (!mention.colour && !mention.called) return null
  const behind = text.slice(mention.to, mention.to + 30)
  const hazard = mention.hazard || before?.hazard || ''
  const starts = /^(?:开始|即时)?生效(?!中)/.test(behind) && moments.some((one) => one.to === mention.from)
  const end = lifted.exec(behind) ?? widened.exec(behind) ?? issued.exec(behind) ?? goesOn.exec(behind)
  if (!end) return null
  const verb = { from: mention.to, to: mention.to + end[0].length }
  const earlier = { hazard, colour: mention.colour }
  if (issued.test(behind) || starts) return { ...statement(mention, 'issue', verb), hazard }
  if (widened.test(behind)) return { ...statement(mention, 'update', verb), hazard, earlier }
  if (!lifted.test(behind)) return { ...statement(mention, 'continue', verb), hazard, said: 'keeps' }
  if (/预警/.test(text.slice(verb.to, verb.to + 12))) return null
  return { ...statement(mention, 'lift', verb), hazard, earlier }
}

/** What is done is said before the signal. */
function acted({ text, mention, before, gap, last }: Found): Statement | null {
  const verb = verbBefore(gap, mention.from, last)
  if (!verb) return null
  if (!mention.called && !/^(?:\([^()]{1,40}\))?[、和及与,+]/.test(text.slice(mention.to, mention.to + 45)))
    return null
  const between = text.slice(verb.to, mention.from)
  if (/[,)]/.test(between.replace(/\([^)]*\)/g, ''))) return null
  const hazard = mention.hazard || before?.hazard || ''
  const earlier = /lift|continue/.test(verb.action) ? { hazard, colour: mention.colour } : null
  return { ...statement(mention, verb.action, verb), hazard, earlier }
}

/** A signal with no verb, as titles are; the act may be told behind it without its signal (澄河县气象台15时30分解除). */
function titled({ text, moments }: Reading, mention: Mention): Statement[] {
  if (isSupposed(text, mention, moments)) return []
  const before = text.slice(Math.max(0, mention.from - 50), mention.from)
  const head = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('。')) + 1)
  if (/发布|启动|[,:](?!.{0,3}$)/.test(head) || noTitle.test(text.slice(mention.to, mention.to + 6)))
    return []
  if (head.length + mention.to - mention.from > 40) return []
  const verb = verbsIn(text.slice(mention.to, mention.to + 60).split('\n')[0] ?? '', mention.to).find(
    ({ to }) => /^(?:[。,!]|$)/.test(text.slice(to, to + 1)),
  )
  if (mention.colour === null && verb?.action !== 'lift') return []
  const words = verb ?? { from: mention.from, to: mention.to, action: 'issue' as const }
  return [{ ...statement(mention, words.action, mention), said: 'title' }]
}
