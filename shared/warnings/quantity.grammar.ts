import { numberIn } from './han-figure.grammar.ts'
import type { Quantity } from './read-warning.ts'

const figure = '((?:-|零下)?\\d{1,9}(?:\\.\\d{1,4})?)'
const units =
  '立方米(?:/秒|每秒)|m3/s|毫米|mm|厘米|cm|米/秒|m/s|公里|千米|km|米(?![/每])|m(?![a-z/\\d])|℃|摄氏度|度|级|微克/立方米|年一遇|万立方米|%'
const pattern = new RegExp(
  `(?<![\\d.第/:-])${figure}(?:(?:${units})?(?:~|-|至|到|、)${figure})?(${units})(?!(?:应急|响应|预警))`,
  'gi',
)
const force = /(?:阵风|风力|大风)(?:可达|将达|达到?|为)?([一二三四五六七八九十]{1,2})级/g
const grade = /等级(?:达|为)(?:到)?([一二三四五])级/g
const oneName: Readonly<Record<string, string>> = {
  mm: '毫米',
  cm: '厘米',
  'm/s': '米/秒',
  km: '公里',
  千米: '公里',
  m: '米',
  摄氏度: '℃',
  度: '℃',
  'm3/s': '立方米/秒',
  立方米每秒: '立方米/秒',
}

/** A figure with where it stands. */
export interface FoundQuantity extends Quantity {
  from: number
  to: number
}

/** The figures with units in a piece of text that stands at `from`. */
export function quantitiesIn(piece: string, from: number): FoundQuantity[] {
  const figures = [...piece.matchAll(pattern)].map((found) => {
    const [text, value, most, unit = ''] = found
    const range = most === undefined ? {} : { most: numberOf(most) }
    const name = oneName[unit.toLowerCase()] ?? unit
    const at = from + found.index
    return { value: numberOf(value), ...range, unit: name, text, from: at, to: at + text.length }
  })
  return [...figures, ...gradesIn(piece, from)].toSorted((a, b) => a.from - b.from)
}

/** Grades in Chinese figures: of a scale (等级达五级) and of the wind (阵风八级). */
function gradesIn(piece: string, from: number): FoundQuantity[] {
  return [...piece.matchAll(grade), ...piece.matchAll(force)].map((found) => {
    const sign = found[1] ?? ''
    const to = from + found.index + found[0].length
    const text = `${sign}级`
    return { value: Number(numberIn(sign)), unit: '级', text, from: to - text.length, to }
  })
}

function numberOf(figures = ''): number {
  return Number(figures.replace('零下', '-'))
}
