import { inZone } from './moment.grammar.ts'
import { spanIn } from './time-span.grammar.ts'

/** How far ahead a warning speaks, with where it says so: hours where it gives hours or days, and until when. */
export interface Horizon {
  hours: number | null
  until: string | null
  from: number
  to: number
}

/** From when a horizon is reckoned: the moment of issue (ISO with offset, null where unsaid), the day of the text (`YYYY-MM-DD`), the zone. */
export interface Reckoning {
  issuedAt: string | null
  day: string
  zone: string
}

const figure = '(\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)'
const range = `${figure}(?:(?:~|-|至|到)${figure})?`
const ahead = new RegExp(
  `(?:未来|预计|今后|之后|此后|接下来|预期|往后|发布(?=\\d{1,2}小时(?:地质|山洪)))(?:的|在)?,?(?:[一-龥]{0,8}(?:未来|今后))?${range}(?:个)?(小时|h|天|日(?=内)|周)(?!前)`,
  'i',
)
const within = new RegExp(
  `(?<!过去|前|近|已|的|最近|监测|\\d[~-])${range}(?:个)?(小时|h)(?:之?内|以内)(?!已|累计已|降雨量已)`,
  'i',
)
const lasting = new RegExp(
  `(?:将|仍|会|可|还要|预计)(?:继续|仍|再|可能|还)*(?:持续|维持|延续)(?:约|大约|至少)?${range}(?:个)?(小时|天)(?!前)`,
)

/** Reads how far ahead a piece of text looks: hours as said, else from a beginning to an end. */
export function horizonIn(piece: string, from: number, reckoning: Reckoning): Horizon | null {
  const sentences = [...piece.matchAll(/[^。;!\n]+/g)]
  const ahead = sentences.filter(([words]) => /预计|未来|将|今后|预报/.test(words))
  for (const { 0: words, index } of [...ahead, ...sentences.filter((one) => !ahead.includes(one))]) {
    const read = horizonOfSentence(words, from + index, reckoning)
    if (read) return read
  }
  return null
}

function horizonOfSentence(piece: string, from: number, reckoning: Reckoning): Horizon | null {
  const near = ahead.exec(piece) ?? lasting.exec(piece) ?? within.exec(piece)
  if (near) return ofHours(near, from, reckoning)
  return spanIn(piece, from, reckoning)
}

function ofHours(found: RegExpExecArray, from: number, { issuedAt, zone }: Reckoning): Horizon | null {
  const [all, least, most, unit = ''] = found
  const each = /天|日/.test(unit) ? 24 : unit === '周' ? 168 : 1
  const hours = numberOf(most ?? least ?? '') * each
  if (hours <= 0 || hours > 24 * 31) return null
  const until = issuedAt && inZone(new Date(Date.parse(issuedAt) + hours * 3_600_000).toISOString(), zone)
  return { hours, until, from: from + found.index, to: from + found.index + all.length }
}

const han = '一二三四五六七八九十'

function numberOf(figures: string): number {
  if (/^\d/.test(figures)) return Number(figures)
  if (figures === '半') return 0.5
  const plain = figures.replaceAll('两', '二')
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain]
  const ten = plain.includes('十') ? (tens ? han.indexOf(tens) + 1 : 1) * 10 : 0
  return ten + (ones ? han.indexOf(ones) + 1 : 0)
}
