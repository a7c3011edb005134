import { withFigures } from './han-figure.grammar.ts'
import { simplifiedSign } from './traditional.grammar.ts'

/** A text brought to one form, with the offset in the pasted text of every character (and of its end). */
export interface CleanText {
  text: string
  at: readonly number[]
}

const kept = new Set(['…', '℃', '。'])
const replaced: Readonly<Record<string, string>> = {
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '〖': '[',
  '〗': ']',
  '「': '[',
  '」': ']',
  '〜': '~',
  '–': '~',
  '—': '~',
  '|': ',',
  '｜': ',',
  '｡': '。',
  '､': '、',
}
const lineEnd = /[。!?;\]]|预警|信号|通知$/
const acted = /(?:(?:预警|信号)[已均]?(?:发布|解除|取消|生效)|(?:发布|解除|生效)\))$/
const goesOn = /^\s*(?:[,，。.：:;；、)）\]】]|信号|信息|区域|范围|[为升降的后时])/
const newLine =
  /^\s*(?:(?:预警|信息|发布|签发|灾害|影响|生效|事件|信号)?(?:标题|内容|时间|类型|类别|级别|等级|单位|机构|来源|状态|颜色|名称|部门|正文|描述)[:：]|【|[（(]?(?:\d{1,2}|[一二三四五六七八九十])[、.．）)]|[\p{Extended_Pictographic}●◆■★※▲►▶•]|[^\n]{0,8}防御(?:指南|措施))/u
const invisible = /\s|[\u200b-\u200f\u2060\ufeff\u00ad"'“”‘’]|\ufe0f/
const address = /(?:https?:\/\/|www\.)[\w\-./?=&%#:~+]+/y

/** Takes out white space, quotes and addresses, brings brackets, figures and Roman numerals to one form; a line end is kept where a sentence or title ends. */
export function cleaned(raw: string): CleanText {
  const parts: string[] = []
  const at: number[] = []
  const put = (part: string, from: number): void => {
    parts.push(part)
    for (let left = part.length; left > 0; left -= 1) at.push(from)
  }
  for (let index = 0; index < raw.length; index += 1) {
    const sign = raw[index] ?? ''
    const skipped = sign === 'h' || sign === 'w' ? addressAt(raw, index) : 0
    if (skipped > 0) {
      put('。', index)
      index += skipped - 1
    } else if (invisible.test(sign) && dayThenHour(raw, index)) put('T', index)
    else if (sign === '\n') putLineEnd(raw, index, { parts, put })
    else if (sign === '.' || sign === '．') put(pointAt(raw, index), index)
    else if (!invisible.test(sign)) put(oneForm(sign), index)
    else if (twoOffices(raw, index)) put('、', index)
    else if (/日[电讯]$/.test(raw.slice(Math.max(0, index - 2), index))) put(',', index)
  }
  return withFigures({ text: parts.join(''), at: [...at, raw.length] })
}

interface Line {
  parts: readonly string[]
  put(part: string, from: number): void
}

function putLineEnd(raw: string, index: number, { parts, put }: Line): void {
  const last = parts.at(-1)
  if (last === undefined || last === '\n') return
  const tail = parts.slice(-2).join('').slice(-2)
  const next = raw.slice(index + 1, index + 41)
  if (last === ':' && /^\s*[（(]?\d{1,2}[.、．）)]/.test(next)) return
  const blank = /^[^\S\n]*\n/.test(next)
  const ended = lineEnd.test(tail) && !(/[一-龥]$/.test(tail) && goesOn.test(next))
  const done = acted.test(parts.slice(-6).join(''))
  if (blank || ended || done || newLine.test(next)) put('\n', index)
}

function addressAt(raw: string, index: number): number {
  address.lastIndex = index
  return address.exec(raw)?.[0].length ?? 0
}

/** White space that stands between two offices. */
function twoOffices(raw: string, index: number): boolean {
  if (!/\S[局台厅部]$/.test(raw.slice(Math.max(0, index - 2), index))) return false
  const behind = raw
    .slice(index, index + 10)
    .trimStart()
    .slice(0, 3)
  const ofSamePlace = raw.slice(Math.max(0, index - 18), index).includes(behind)
  if (ofSamePlace && /^\s+[一-龥×]{2,14}[局台]/.test(raw.slice(index, index + 18))) return true
  return /^\s+(?!(?:(?!联合).){0,12}发布)[一-龥×]{2,14}[局台厅部]/.test(raw.slice(index, index + 18))
}

/** White space that keeps a day of figures from the hour behind it (7-2 15:30), also between figures set apart. */
function dayThenHour(raw: string, index: number): boolean {
  if (/\s/.test(raw.slice(index - 1, index))) return false
  const before = raw.slice(Math.max(0, index - 10), index).normalize('NFKC')
  const behind = raw.slice(index, index + 14).normalize('NFKC')
  const apart = /\s.$/.test(before)
  if (apart && !/^\s{3}/.test(behind)) return false
  return /\d[-/.]\d{1,2}$/.test(before.replace(/\s/g, '')) && /^\d{1,2}[:时]/.test(behind.replace(/\s/g, ''))
}

/** A point stands in a figure, behind the number of an item, or at the end of a sentence. */
function pointAt(raw: string, index: number): string {
  if (isPoint(raw, index)) return '.'
  return /(?:^|[\n:：;；])\s*\d{1,2}$/.test(raw.slice(Math.max(0, index - 5), index)) ? '、' : '。'
}

function isPoint(raw: string, index: number): boolean {
  return (
    /\d\s*$/.test(raw.slice(Math.max(0, index - 3), index)) && /^\s*\d/.test(raw.slice(index + 1, index + 4))
  )
}

function oneForm(sign: string): string {
  if (sign >= '一' && sign <= '鿿') return simplifiedSign(sign)
  if (sign <= '~' || kept.has(sign)) return replaced[sign] ?? sign
  return replaced[sign] ?? sign.normalize('NFKC')
}
