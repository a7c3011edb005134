import type { Quantity } from './read-warning.ts'

const figure = '(-?\\d{1,9}(?:\\.\\d{1,4})?)'
const units =
  '立方米(?:/秒|每秒)|m3/s|毫米|mm|厘米|cm|米/秒|m/s|公里|千米|km|米(?![/每])|℃|摄氏度|度|级|微克/立方米|年一遇|万立方米'
const pattern = new RegExp(
  `(?<![\\d.第月日时分年/:-])${figure}(?:(?:${units})?(?:~|-|至|到|、)${figure})?(${units})(?!(?:应急|响应|预警))`,
  'gi',
)
const grade = /等级(?:达|为)(?:到)?([一二三四五])级/g
const oneName: Readonly<Record<string, string>> = {
  mm: '毫米',
  cm: '厘米',
  'm/s': '米/秒',
  km: '公里',
  千米: '公里',
  摄氏度: '℃',
  度: '℃',
  'm3/s': '立方米/秒',
  立方米每秒: '立方米/秒',
}

/** A figure with where it stands. */
export interface FoundQuantity extends Quantity {
  from: number
}

/** The figures with units in a piece of text that stands at `from`. */
export function quantitiesIn(piece: string, from: number): FoundQuantity[] {
  const figures = [...piece.matchAll(pattern)].map((found) => {
    const [text, value, most, unit = ''] = found
    const range = most === undefined ? {} : { most: Number(most) }
    const name = oneName[unit.toLowerCase()] ?? unit
    return { value: Number(value), ...range, unit: name, text, from: from + found.index }
  })
  const grades = [...piece.matchAll(grade)].map((found) => ({
    value: ' 一二三四五'.indexOf(found[1] ?? ''),
    unit: '级',
    text: found[0].slice(-2),
    from: from + found.index + found[0].length - 2,
  }))
  return [...figures, ...grades].toSorted((a, b) => a.from - b.from)
}
