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
  '-': '-',
  '“': '"',
  '”': '"',
  '｡': '。',
  '､': '、',
}
const lineEnd = /[。!?;\]]|预警|信号|通知$/
const invisible = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/

/** Takes out white space, brings brackets, figures and Roman numerals to one form; a line end is kept where a sentence or title ends. */
export function cleaned(raw: string): CleanText {
  const parts: string[] = []
  const at: number[] = []
  const put = (part: string, from: number): void => {
    for (const unit of part.split('')) {
      parts.push(unit)
      at.push(from)
    }
  }
  for (let index = 0; index < raw.length; index += 1) {
    const sign = raw[index] ?? ''
    if (sign === '\n') putLineEnd(raw, index, { parts, put })
    else if (sign === '.') put(isPoint(raw, index) ? '.' : '。', index)
    else if (!invisible.test(sign)) put(oneForm(sign), index)
    else if (twoOffices(raw, index)) put('、', index)
  }
  return { text: parts.join(''), at: [...at, raw.length] }
}

interface Line {
  parts: readonly string[]
  put(part: string, from: number): void
}

function putLineEnd(raw: string, index: number, { parts, put }: Line): void {
  const last = parts.at(-1)
  if (last === undefined || last === '\n') return
  const tail = parts.slice(-2).join('')
  const blank = /^\n[^\S\n]*\n/.test(raw.slice(index, index + 20))
  if (blank || lineEnd.test(tail)) put('\n', index)
}

/** White space that stands between two offices. */
function twoOffices(raw: string, index: number): boolean {
  if (!/\S[局台厅部]$/.test(raw.slice(Math.max(0, index - 2), index))) return false
  return /^\s+(?!.{0,12}发布)[一-龥]{2,14}[局台厅部]/.test(raw.slice(index, index + 18))
}

function isPoint(raw: string, index: number): boolean {
  return (
    /\d\s*$/.test(raw.slice(Math.max(0, index - 3), index)) && /^\s*\d/.test(raw.slice(index + 1, index + 4))
  )
}

function oneForm(sign: string): string {
  if (sign >= '一' && sign <= '鿿') return sign
  if (kept.has(sign)) return sign
  return replaced[sign] ?? sign.normalize('NFKC')
}
