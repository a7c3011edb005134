import { momentsBetween, type Written } from './moment.grammar.ts'

/** An act in a text: where its verb begins and where what it is done with ends. */
export interface Act {
  from: number
  to: number
}

const condition =
  /^(?:[(\d一二三四五六七八九十)、.:]{0,4})(?:当|如(?!下)|若|一旦|假如|凡|遇|收到|接到|根据|按照?|依据|对照|达到|出现|关于印发|对(?!辖区))/
const inClause = /(?:当|如果?|若|一旦|凡是?|遇(?:到|有)?|收到|接到|达到|视情|根据)[^,。;\n]{0,30}$/
const unreal =
  /(?:可能|或|或将|[将或能]会|拟|适时|必要时|预计|将|有望|及时|如|若|未|尚未|没有|按|依据|收到|接到|达到|不排除[^,。;]{0,14}|视情[^,。;]{0,6}|是否|计划|准备|建议|考虑|(?<!相)应当?|可|即可)$/
const past =
  /(?:^|[,。;\n])(?:(?:继(?!续)|曾)[^,。;\n]{0,30}|(?:此前|早前|前期|早些时候)(?![^。;\n]*发布的$)[^。;\n]*)$/
const afterwards =
  /^(?:的)?(?:\([^)]*\))?(?:时(?!效)|后|期间|之后|以后|之前|前|标准|条件|含义|图标|程序|级别|的?可能|的?标准|的?条件|的?含义|的?单位|的?地区)/
const counted = /^\d{1,4}[次条期个份]/
const asked = /^[^,。;!\n]{0,10}(?:吗|\?)/
const decided = /决定|研究|会商|现(?:将|就)?|已|经/

/** True for an act that a text only supposes, advises or tells of the past: a plan, a criterion, a guide, a rumour. */
export function isSupposed(text: string, { from, to }: Act, moments: readonly Written[]): boolean {
  const clause = text.slice(Math.max(0, from - 60), from)
  const behind = text.slice(to, to + 14)
  if (unreal.test(clause) || past.test(clause)) return true
  if (counted.test(behind) || asked.test(behind)) return true
  const start = sentenceStart(text, from, 200)
  if (momentsBetween(moments, start, from).length > 0) return false
  if (afterwards.test(behind)) return true
  const head = text.slice(start, from)
  if (decided.test(head)) return false
  return condition.test(head) || inClause.test(clause)
}

/** Where the sentence (or its part up to a semicolon) that stands at `at` begins, at most `farthest` characters before. */
export function sentenceStart(text: string, at: number, farthest: number): number {
  const from = Math.max(0, at - farthest)
  const before = text.slice(from, at)
  let last = -1
  for (const sign of ['。', '\n', '!', '?', ';']) last = Math.max(last, before.lastIndexOf(sign))
  return from + last + 1
}
