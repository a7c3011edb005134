/** A place named, with where it stands. */
export interface NamedPlace {
  name: string
  from: number
  to: number
}

const kind =
  '(?:街道办?|乡镇|镇街|街镇|[镇乡](?![市县])|农场|林场|开发区|新区|城区|水库|自治县|[县旗]|市(?![民场政内区])|区|村|社区|高新区|度假区)'
const words =
  /.*(?:预计|未来|过去|小时|目前|影响|我[市县区省]|本[市县]|出现|其中|上述|局地|降雨|部分|大部|有关|持续|加强|以及|关注|注意|造成|最大|当前|截至|现将|发布|解除|取消|撤销|涉及|包括|范围|今天|明天|夜间|白天|提醒|广大|导致|引发|已达|继续)/
const particles = /.*[将对在已受及和与把到至时内使仍有为的如各]/
const leading = /^[将对在请因受把到至使仍内有日时分及与由]+(?=.{3}|城区|.{2}$(?<![镇乡县市区村旗道]))/
const above = /^[一-龥]{2,6}[市县](?=[一-龥]{1,5}(?:镇|乡|街道|村|社区)$)/
const notPlaces =
  /^(?:[东南西北中]{1,2}部.*|.*(?:预警|信号).*|.*(?:城乡|分镇|[全我本][市县区省])|等.*|.*城市|.*相关.*|.*有关.*|.*等(?:乡镇|镇街|街镇|[镇乡村县市区]|街道)|.*(?:个乡镇|个镇|个街道|地区|山区|景区|库区|灌区|辖区|危险区|海区|矿区|湖区|林区|牧区|市区|小区|灾区|区域|水域)|[各有该本全城下市]?(?:乡镇|镇街|街镇)|城镇|村镇|集镇|城乡|城市|都市|全市|全县|全区|我市|我县|我区|本市|本县|本区|各[镇乡村县市区]|农村|山村|[镇乡县市旗区村]|社区|水库|农场|林场|街道|大部分.*)$/
const office =
  /^(?:气象|水利|水文|自然资源|规划|人民|应急|防汛|防指|政府|森林|林业|农业|生态|突发|公安|教育|住建|建设|住房|减灾|海洋|和|与)?(?:台|局(?![部地])|资源|中心|规划|政府|管理|防|抗|旱|指|委|站)/
const listed =
  /((?:[一-龥]{2,6}[、和及]){1,60}[一-龥]{2,8}?)(等(?:\d{1,3}|[一二三四五六七八九十]{1,3})?个?|(?:\d{1,3}|[一二三四五六七八九十]{1,3})个?|)(乡镇|镇街|街镇|镇乡|乡镇街道|街道|乡|镇)(?!、)/g
const chain = new RegExp(
  `[一-龥]{1,14}?${kind}(?:[、和及与](?:[一-龥]{2,9}?${kind}(?![一-龥]{0,1}[镇乡])))*`,
  'g',
)
const rest = /(?:其余|其他|其它|剩余)(?:乡镇|镇街|街镇|镇乡|街道|区域|地区|镇|乡)/g
const river =
  /(?:发布|解除|将|继续)((?:[一-龥]){1,5}(?:河|江|溪|湖|水))(?=(?:[一-龥]{0,3}段)?(?:江河)?(?:洪水|枯水))/g

/** The places a piece of text names, in order, each once; offices are no places. */
export function placesIn(piece: string, from: number): NamedPlace[] {
  const found = [...inLists(piece), ...inChains(piece), ...alone(piece, rest), ...alone(piece, river)]
  const names = new Set<string>()
  return found
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ name }) => !names.has(name) && names.add(name))
    .map((one) => ({ ...one, from: one.from + from, to: one.to + from }))
}

function alone(piece: string, pattern: RegExp): NamedPlace[] {
  return [...piece.matchAll(pattern)].map((found) => {
    const name = found[1] ?? found[0]
    const from = found.index + found[0].indexOf(name)
    return { name, from, to: from + name.length }
  })
}

/** Names without their kind, which is said once at the end. */
function inLists(piece: string): NamedPlace[] {
  return [...piece.matchAll(listed)].flatMap((found) => {
    const [, words = '', counted = '', ending = ''] = found
    const last = counted === '' && ending.length < 3 && !/^(?:乡镇|镇[街乡]|街镇)$/.test(ending) ? ending : ''
    return named(`${words}${last}`, found.index).filter(({ name }) => name.length <= 6)
  })
}

function inChains(piece: string): NamedPlace[] {
  return [...piece.matchAll(chain)].flatMap((found) => {
    if (office.test(piece.slice(found.index + found[0].length))) return []
    return named(found[0], found.index).filter(({ name }) => new RegExp(`${kind}$`).test(name))
  })
}

function named(words: string, at: number): NamedPlace[] {
  const parts = [...words.matchAll(/[^、]+?(?=[、]|$)/g)].flatMap((part) => split(part[0], at + part.index))
  return parts
    .map((part, index) => nameAlone(part, index === 0))
    .filter(({ name }) => name.length >= 2 && !notPlaces.test(name))
}

/** Without what follows the last name of a list and, for its first, the words before it. */
function nameAlone({ name, from }: NamedPlace, first: boolean): NamedPlace {
  const ended = name.replace(/(?<=[一-龥]{2})等.*$/, '')
  const alone = first ? withoutLead(ended) : ended
  const start = from + ended.length - alone.length
  return { name: alone, from: start, to: start + alone.length }
}

/** Particles are taken off only where a name remains: names begin with them too (和平, 天河, 内江). */
function withoutLead(name: string): string {
  const plain = name.replace(words, '')
  const short = plain.length > 5 ? plain.replace(particles, '') : plain
  return (short.length < 2 ? plain : short).replace(leading, '').replace(above, '')
}

/** Cuts at a joining word behind the kind of a place. */
function split(words: string, at: number): NamedPlace[] {
  const cut = /^(.*?(?:街道|(?<![我全本各])[镇乡县市区村]))[和及与](.{2,})$/.exec(words)
  if (!cut) return [{ name: words, from: at, to: at + words.length }]
  const [, first = '', second = ''] = cut
  return [
    { name: first, from: at, to: at + first.length },
    ...split(second, at + words.length - second.length),
  ]
}
