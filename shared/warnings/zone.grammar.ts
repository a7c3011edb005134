import { colourOf } from './rank.grammar.ts'
import type { Colour } from './read-warning.ts'

/** Words of a text that name the places of one colour. */
export interface Zone {
  colour: Colour
  from: number
  to: number
}

const colour = '([红橙黄蓝])色'
const word = '(?:预警)?(?:信号)?(?:区域?|范围|地区)?'
const bracketBehind = new RegExp(`${colour}${word}[:为]?\\(([^()\\d]{2,120})\\)`, 'g')
const inBracket = new RegExp(
  `\\(${colour}${word}\\)|(?:为|列为|处于)${colour}预警(?:区域?|范围)|(?<=[镇乡道县区市旗])为[一-龥]{0,6}?${colour}预警(?:信号)?(?=[;。,\\n]|$)`,
  'g',
)
const label = new RegExp(`(?<=^|[。;,:\\n(、]|其中)${colour}${word}[:为]`, 'g')

const told = /(?:预警)?(?:等级|级别|颜色)(?:为|是|:|达到?){0,2}(?:[IV一二三四]{1,3}级)?[,(]?([红橙黄蓝])色?/

/** The colour of a signal that is told apart from it (预警等级为橙色); null for none. */
export function colourTold(piece: string): Colour | null {
  return colourOf(told.exec(piece)?.[1])
}

/** Where a text says which places have which colour: 红色(白石镇), 白石镇(红色预警), 红色预警区域:白石镇. */
export function zonesIn(piece: string, from: number): Zone[] {
  const zones = [...behind(piece), ...before(piece), ...labelled(piece)]
  return zones
    .map((zone) => ({ ...zone, from: zone.from + from, to: zone.to + from }))
    .toSorted((a, b) => a.from - b.from)
}

function behind(piece: string): Zone[] {
  return [...piece.matchAll(bracketBehind)].flatMap((found) => {
    const [all, sign, words = ''] = found
    if (/预警|级|色/.test(words)) return []
    return zone(sign, found.index + all.length - 1 - words.length, found.index + all.length - 1)
  })
}

function before(piece: string): Zone[] {
  let done = 0
  return [...piece.matchAll(inBracket)].flatMap((found) => {
    const start = Math.max(done, found.index - 200)
    done = found.index + found[0].length
    return zone(found[1] ?? found[2] ?? found[3], start, found.index)
  })
}

function labelled(piece: string): Zone[] {
  return [...piece.matchAll(label)].flatMap((found) => {
    const start = found.index + found[0].length
    const rest = piece.slice(start, start + 200)
    if (/^\(/.test(rest)) return []
    const end = rest.search(/[;。\n]|[红橙黄蓝]色/)
    return zone(found[1], start, start + (end < 0 ? rest.length : end))
  })
}

function zone(sign: string | undefined, from: number, to: number): Zone[] {
  const read = colourOf(sign)
  return read === null || to <= from ? [] : [{ colour: read, from, to }]
}
