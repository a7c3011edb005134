import { mentionsIn } from './mention.grammar.ts'
import type { WarningAction } from './read-warning.ts'
import type { Statement } from './statement.grammar.ts'

const type = /(?:预警|灾害|信号|事件)?(?:类型|类别|种类|名称|灾种)[:=]([一-龥]{1,10})/
const signal = /(?:^|[\n,;。])(?:预警)?(?:信号|名称|内容)?[:=]([一-龥]{1,8}?)([红橙黄蓝])色/
const rank = /(?:预警|信号)?(?:级别|等级|颜色)[:=](?:[^\n,。;]{0,8}?)([红橙黄蓝])色?/
const state = /(?:预警|信息|发布)?(?:状态|动作)[:=](解除|取消|更新|变更|继续|升级|降级|发布)/
const acts: Readonly<Record<string, WarningAction>> = {
  解除: 'lift',
  取消: 'lift',
  更新: 'update',
  变更: 'update',
  继续: 'continue',
  升级: 'upgrade',
  降级: 'downgrade',
}

/** A warning told in labelled fields (预警类型:雷电 预警级别:黄色) as one statement; none for any other text. */
export function fieldsIn(text: string): Statement[] {
  const both = signal.exec(text)
  const [named, ranked] = [both ?? type.exec(text), both ?? rank.exec(text)]
  if (!named || !ranked) return []
  const [mention] = mentionsIn(`${named[1]}${ranked.at(-1)}色预警`)
  if (!mention?.hazard) return []
  const { hazard, colour, level, water } = mention
  const [from, to] = [named.index, named.index + named[0].length]
  const action = acts[state.exec(text)?.[1] ?? ''] ?? 'issue'
  const earlier = /lift|continue/.test(action) ? { hazard, colour } : null
  const verb = { from, to }
  const what = { hazard, colour, level, water, responseLevel: null, earlier }
  return [{ from, to, action, verb, ...what, said: 'title' }]
}
