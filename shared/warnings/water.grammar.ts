import type { NamedWater } from './read-warning.ts'

const verbs =
  /.*(?:发布|解除|继续|更新|变更|升级|降级|将|把|的|受|对|其中|预计|目前|请|日|时|在|及|和|与|随着|部分|干流)/
const river =
  /([一-龥]{1,8}(?:河|江|溪|湖|运河|水道))(?!段)(?=[一-龥]{0,4}(?:洪水|枯水|[一-龥]{2,4}站|干流|流域|水位|洪峰|沿岸|上游|下游|中游|支流|江段|河段))/g
const reservoir = /([一-龥]{2,9}水库)/g
const station = /([一-龥]{2,5}?(?:水文|水位|雨量)?站)(?=\d|,|:|水位|流量|将|预计|洪峰|实测|已|超|涨)/g

const before =
  /([一-龥]{1,14}(?:河|江|溪|湖|水系|流域|干流|支流|水道|江段|河段|湖区|水库|(?<!洪|雨|来|上|下|涨|降|积|退|排|供|污|低|高)水|[川渠涌浦港]))$/

/** The river or lake named right before a place in a text. */
export function waterBefore(text: string, at: number): string | null {
  const words = before.exec(text.slice(Math.max(0, at - 16), at))?.[1]?.replace(verbs, '')
  return words && words.length >= 2 ? words : null
}

/** The rivers, reservoirs and stations a text names, each once. */
export function watersIn(piece: string): NamedWater[] {
  const all = [
    ...found(piece, river, 'river'),
    ...found(piece, reservoir, 'reservoir'),
    ...found(piece, station, 'station'),
  ]
  const names = new Set<string>()
  return all.filter(
    ({ name }) =>
      name.length >= 2 && !/^(?:中小|大小|主要|各|沿|本)/.test(name) && !names.has(name) && names.add(name),
  )
}

function found(piece: string, pattern: RegExp, kind: NamedWater['kind']): NamedWater[] {
  return [...piece.matchAll(pattern)].map(({ 1: words = '' }) => ({
    name: words.replace(verbs, '').replace(/^.*[河江溪湖](?=.{2,}站$)/, ''),
    kind,
  }))
}
