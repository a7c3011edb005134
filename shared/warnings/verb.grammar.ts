import type { WarningAction } from './read-warning.ts'

/** A verb of warnings in a text. */
export interface Verb {
  from: number
  to: number
  action: WarningAction
}

const change = '(?<change>升级|提升|降级|更新|变更|调整|扩大|扩展|改发)'
const goes =
  '(?<goes>继续(?:联合|共同)?(?:发布|维持|挂)|持续发布|再次发布|维持|延续|延长|延期|续发|继续(?=[一-龥]{1,10}[红橙黄蓝]))'
const lifts = '(?<lifts>解除|取消|撤销|撤除|终止)'
const issues =
  '(?:联合|共同|重新|首次|确认|签发|正式|并|会商后)*(?<issues>发布|拉响|挂出|启动|发出|发了|签发|升起)(?!的|会|以来|平台|系统|各类|过|了?\\d(?!\\d{3}年|\\d?小时(?:地质|山洪|$))|中心|渠道|条件|标准|单位|时间)了?'
const pattern = new RegExp(`${lifts}|${goes}|${change}?${issues}|${change.replace('change', 'alone')}`, 'g')

const inForce = /(?:生效|有效)[^。;\n]{0,60}\d[时分]?发布的$/
const another = /^(?:、|和|以及|及)[^,。;\n]{4,30}\d[时分]?发布的$/

/** The verbs in a piece of text that stands at `from`, in order. */
export function verbsIn(piece: string, from: number): Verb[] {
  return [...piece.matchAll(pattern)].map((found) => ({
    from: from + found.index,
    to: from + found.index + found[0].length,
    action: actionOf(found.groups ?? {}),
  }))
}

/** The act said last in the words before a signal at `at`: what is issued again after a lift is issued, and so is what a list of signals in force names (生效的有:县气象台16时发布的暴雨橙色预警). */
export function verbBefore(
  gap: string,
  at: number,
  last: { action: WarningAction; verb: Omit<Verb, 'action'> } | undefined,
) {
  if (gap === '') return undefined
  const verb = verbsIn(gap, at - gap.length).at(-1)
  const listing = last?.action === 'issue' && last.verb.to - last.verb.from === 3 && another.test(gap)
  if (verb === undefined && (listing || inForce.test(gap)))
    return { from: at - 3, to: at, action: 'issue' as const }
  const anew = verb && last?.action === 'lift' && gap.startsWith('再次', gap.length - (at - verb.from))
  return anew ? { ...verb, action: 'issue' as const } : verb
}

function actionOf(groups: Readonly<Record<string, string | undefined>>): WarningAction {
  if (groups.lifts) return 'lift'
  if (groups.goes) return 'continue'
  const step = groups.change ?? groups.alone
  if (step === undefined) return 'issue'
  if (/升/.test(step)) return 'upgrade'
  return /降/.test(step) ? 'downgrade' : 'update'
}
