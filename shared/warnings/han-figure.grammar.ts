import type { CleanText } from './clean-text.grammar.ts'

const digits: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}
const figure = '[〇○零一二三四五六七八九十百两]'
const counted = new RegExp(
  `(?<![第${figure.slice(1, -1)}几数])(?:${figure}{1,5}(?=年(?![一-龥]{0,2}[镇乡村])|月(?!牙|亮|湖)|日(?![一-龥]?[镇乡村])|个?小时|时(?![间刻段候常期代])|个半?小时|毫米|厘米|公里|摄氏度|℃)|(?<=[时点])${figure}{1,3}(?=分)|(?<=[日号午晨上间夜])${figure}{1,3}(?=[点])|(?<=未来|今后|连续|接下来)${figure}{1,3}(?=天|周))`,
  'g',
)

/** Chinese figures of times, spans and measures as digits: 二〇二六年七月二十日 is 2026年7月20日. */
export function withFigures(clean: CleanText): CleanText {
  const { text, at } = clean
  const parts: string[] = []
  const offsets: number[] = []
  let done = 0
  const copy = (to: number): void => {
    parts.push(text.slice(done, to))
    for (let index = done; index < to; index += 1) offsets.push(at[index] ?? 0)
  }
  for (const found of text.matchAll(counted)) {
    copy(found.index)
    const written = numberIn(found[0])
    parts.push(written)
    for (let index = 0; index < written.length; index += 1) offsets.push(at[found.index] ?? 0)
    done = found.index + found[0].length
  }
  if (done === 0) return clean
  copy(text.length)
  return { text: parts.join(''), at: [...offsets, at[text.length] ?? 0] }
}

/** A Chinese figure as digits: by places (二〇二六) or by tens and hundreds (二十三). */
export function numberIn(words: string): string {
  if (!/[十百]/.test(words)) return words.replace(/./g, (sign) => digits[sign] ?? sign)
  const [, hundreds, tens, ones = ''] = /^(?:(.)?百)?零?(?:(.?)十)?(.?)$/.exec(words) ?? []
  const value =
    (words.includes('百') ? digitOf(hundreds) * 100 : 0) +
    (words.includes('十') ? digitOf(tens) * 10 : 0) +
    Number(digits[ones] ?? 0)
  return String(value)
}

function digitOf(sign: string | undefined): number {
  return sign === undefined || sign === '' ? 1 : Number(digits[sign] ?? 0)
}
