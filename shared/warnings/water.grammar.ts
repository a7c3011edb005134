import type { NamedWater } from './read-warning.ts'

const verbs =
  /.*(?:发布|解除|继续|更新|变更|升级|降级|将|把|的|受|对|其中|预计|目前|请|日|时|在|及|和|与|随着|部分|干流|流域|[我全][省市县区])/
/** 水 as the end of a river's name (贡水), not of another word. */
const water =
  '(?<![洪雨来涨降积退排供污低高超上下枯缺蓄放泄用节河江湖溪])水(?![位库文利情量势务系道源面深闸平河江溪湖])'
const kind = `(?:运河|水道|[河江溪湖](?![河江溪湖口])|${water})`
const course = '(?:干流|支流|上游|中游|下游)'
const gauge = '(?:水文|水位|雨量)?站'
const told = '(?=\\d|,|:|水位|流量|将|预计|洪峰|实测|已|超|涨|洪水|枯水|水情|出现|今|明|仍|回落|[、(])'
const river = new RegExp(
  `([一-龥]{1,8}(?:河|江|溪|湖|运河|水道|${water}))(?!段)(?=[一-龥]{0,4}(?:洪水|枯水|站|干流|流域|水位|洪峰|沿岸|上游|下游|中游|支流|江段|河段|、[一-龥]{1,5}[河江溪湖水][一-龥]{0,2}(?:洪水|枯水|水位)))`,
  'g',
)
const reservoir = /([一-龥]{2,9}水库)/g
const station = new RegExp(`[一-龥]{2,14}?(?<![车电泵油]|油)${gauge}${told}`, 'g')
const riverOfStation = new RegExp(`^(.{1,6}?${kind})${course}?(?=(?:(?!水文站|水位站|雨量站|站).){2})`)
const noName = /^水库$|^(?:中小|大小|主要|各|沿|本|外)/

const before =
  /([一-龥]{1,14}(?:河|江|溪|湖|水系|流域|干流|支流|水道|江段|河段|湖区|水库|(?<!洪|雨|来|上|下|涨|降|积|退|排|供|污|低|高)水|[川渠涌浦港]))(?:[一-龥]{2,6}站)?$/

/** The river or lake named right before a place in a text. */
export function waterBefore(text: string, at: number): string | null {
  const words = before.exec(text.slice(Math.max(0, at - 16), at))?.[1]?.replace(verbs, '')
  return words && words.length >= 2 ? words : null
}

/** The rivers, reservoirs and stations a text names, each once. */
export function watersIn(piece: string): NamedWater[] {
  const stations = [...piece.matchAll(station)].map(([words]) => stationOf(words.replace(verbs, '')))
  const rivers = piece.replace(station, (words) => `${stationOf(words).river}站`)
  const names = new Set<string>()
  return [
    ...riversIn(rivers).map((name) => ({ name, kind: 'river' as const })),
    ...[...piece.matchAll(reservoir)].map(([name]) => ({
      name: reservoirIn(name),
      kind: 'reservoir' as const,
    })),
    ...stations.map(({ name }) => ({ name, kind: 'station' as const })),
  ].filter(({ name }) => name.length >= 2 && !noName.test(name) && !names.has(name) && names.add(name))
}

/** A reservoir's name without the river it lies on (清江上游白石坝水库). */
function reservoirIn(words: string): string {
  const name = words.replace(verbs, '').replace(/^.*(?=..水库)[干支上中下][流游]/, '')
  return name.replace(new RegExp(`^.{1,6}?${kind}${course}?(?=.{2,}水库$)`), '')
}

/** A river with a tributary is two (大河支流小河). */
function riversIn(text: string): string[] {
  return [...text.matchAll(river)].flatMap(({ 1: words = '' }) =>
    words.split('支流').map((one) => one.replace(verbs, '')),
  )
}

/** A station's name without its river before it (清水河白石站); a station named after its river keeps it. */
function stationOf(words: string): { river: string; name: string } {
  const found = riverOfStation.exec(words)
  return { river: found?.[1] ?? '', name: found ? words.slice(found[0].length) : words }
}
