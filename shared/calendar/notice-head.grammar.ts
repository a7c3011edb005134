import { Day } from '#shared/base/day.ts'

/** The head of a notice: what it is called, its number, the day it was issued, the years whose whole plan it sets. */
export interface NoticeHead {
  title: string
  number: string
  issuedOn: string | null
  years: number[]
}

const day = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日'
const inHan = '([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日'
const signer = /(?:政府|国务院|办公厅|办公室|委员会|局)$/
const digits = '〇一二三四五六七八九'

/** The head of a notice from its lines. */
export function headOf(lines: readonly string[]): NoticeHead {
  const text = lines.join('')
  const title = /国务院(?:办公厅)?关于[^。:《》]{2,60}?的通知/.exec(text)?.[0] ?? titleLine(lines)
  const year = /(\d{4})年/.exec(title)?.[1]
  const years = /部分节假日安排/.test(title) && /^(19|20|21)/.test(year ?? '') ? [Number(year)] : []
  return { title, number: numberOf(lines), issuedOn: issuedOn(lines), years }
}

/** The lines without the signature and what the web page puts below it, and without lines that are a number or a day alone. */
export function bodyOf(lines: readonly string[]): string[] {
  const last = lines.findLastIndex(
    (line, index) => dayAlone(line) !== null && signer.test(lines[index - 1] ?? ''),
  )
  const above = last > 0 ? lines.slice(0, last - 1) : lines
  return above
    .join('\n')
    .replace(signature, '')
    .split('\n')
    .filter((line) => line !== '' && dayAlone(line) === null && !numberLine.test(line))
}

const numberLine = /^[^。,]{0,12}[〔[【(〈]\d{4}[〕\]】)〉]第?\d{1,4}号$/
const signature = new RegExp(`国务院(?:办公厅)?\\n?(?:${day}|${inHan})[^]*$`)

function titleLine(lines: readonly string[]): string {
  return lines.find((line) => /关于.{2,60}通知$/.test(line)) ?? ''
}

/** The document number in the brackets of official papers, whichever brackets were typed. */
function numberOf(lines: readonly string[]): string {
  for (const line of lines) {
    const found = /(\p{Script=Han}{2,40}):?[〔[【(〈](\d{4})[〕\]】)〉]第?(\d{1,4})号/u.exec(line)
    if (!found) continue
    const issuer = (found[1] ?? '').replace(/^.*(?:通知|文号|字号)/, '')
    return `${issuer}〔${found[2]}〕${Number(found[3])}号`
  }
  return ''
}

function issuedOn(lines: readonly string[]): string | null {
  const running = new RegExp(`国务院(?:办公厅)?((?:${day})|(?:${inHan}))`).exec(lines.join(''))
  const alone = lines.map(dayAlone).findLast((found) => found !== null)
  const noted = /成文日期[\]:]*(\d{4})[-年](\d{1,2})[-月](\d{1,2})/.exec(lines.join(''))
  if (running) return dayAlone(running[1] ?? '')
  if (alone) return alone
  return noted ? dated(noted[1], noted[2], noted[3]) : null
}

/** The day a line says when it says nothing else, in figures or in Chinese numerals. */
function dayAlone(line: string): string | null {
  const found = new RegExp(`^\\(?${day}\\)?$`).exec(line)
  if (found) return dated(found[1], found[2], found[3])
  const han = new RegExp(`^\\(?${inHan}\\)?$`).exec(line)
  if (!han) return null
  const year = [...(han[1] ?? '')].map((sign) => digits.indexOf(sign === '零' ? '〇' : sign)).join('')
  return dated(year, String(hanNumber(han[2] ?? '')), String(hanNumber(han[3] ?? '')))
}

function dated(year = '', month = '', date = ''): string | null {
  const found = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return Day.safeParse(found).success ? found : null
}

/** A number up to 99 in Chinese numerals or in figures. */
export function hanNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (text === '两') return 2
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? Math.max(digits.indexOf(tens || '一'), 0) * 10 : 0
  return ten + (ones ? digits.indexOf(ones) : 0)
}
