import { listedPlaces } from './place-list.grammar.ts'
import { isTownOfList, nameIn, placeKind } from './place-name.grammar.ts'

/** A place named, with where it stands. */
export interface NamedPlace {
  name: string
  from: number
  to: number
}

const run = new RegExp(`(?<![一-龥])县城(?=以?及|[和与、])|[一-龥×〇]{1,14}?${placeKind}`, 'g')
/** A joining word before a whole name (和柳河乡), not the beginning of one (和平镇). */
const joins = /^(?:以及|和|与|及|或)(?=[一-龥]{2,}(?:街道|苏木|嘎查|[镇乡县市区村旗场])$)/
/** The ranks of places, widest first. */
const ranks = [/(?:省|自治区)$/, /(?:市|州|盟)$/, /(?:[县旗区])$/, /(?:镇|乡|街道|苏木)$/, /./]
const office =
  /^(?![和与及]?(?![镇乡村街道])[一-龥]{1,3}(?:镇|乡|街道)(?![一-龥]{0,4}(?:局|中心|办|所|站)))(?:[县国省乡]道|公路|高速|[一-龥]{1,8}?(?:局(?![部地])|指挥部|委员会|办公室)|(?:气象|水利|水务|水文|自然资源|规划|人民|应急|防汛|防指|政府|森林|森防|林业|农业|生态|环境|突发|公安|教育|住建|建设|住房|减灾|海洋|交通|消防|党委|宣传|融媒|文化|卫生|委|和|与|(?:山洪|地质)(?:灾害)?监测)?(?:预警平台|台(?!风)|局(?![部地])|资源|中心|规划|政府|管理局|防[汛指火灾办]|抗旱|指挥|[管居村]?委[员办会]?|站|监测站|观测站|雨量站|水位站))/
const rest = /(?:其余|其他|其它|剩余)(?:乡镇|镇街|街镇|镇乡|街道|区域|地区|镇|乡|县区|区县|县市)/g
/** Regiments of the Xinjiang corps are places by their number: in a list, with two figures, or as a farm. */
const number = '[\\d一二三四五六七八九十○〇]'
const regiments = new RegExp(
  `(?<![第\\d一二三四五六七八九十])(?:${number}{1,3}团(?:(?=、)|[场镇])|(?<=团[场镇]?[、和及])${number}{1,3}团[场镇]?|${number}{2,3}团)(?![队员体结伙])`,
  'g',
)
/** Provinces a response is started for. */
const provinces = /(?<=[对、和])[一-龥]{2,7}?(?:(?<![两三四五六七八九])省|自治区)(?=启动|的|[、和]|等)/g
const town = '(?:[镇乡场]|街道|苏木)'
const townsBehind = new RegExp(`^、[一-龥×]{1,10}${town}`)
const weatherOffice = /^气象[局台]/
const headquarters = /^(?:防[汛火]?[指办]|人民政府|政府|党委|应急办)/

/** The places a piece of text names, in order; offices and stations are no places. */
export function placesIn(piece: string, from: number): NamedPlace[] {
  const found = [...byKind(piece), ...listedPlaces(piece), ...others(piece)]
  const names = [...new Set(found.map(({ name }) => name))].filter((name) => name.length > 2)
  return found
    .filter(({ name }) => name.length < 5 || !names.some((other) => endsWithOther(name, other)))
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .map((one) => ({ ...one, from: one.from + from, to: one.to + from }))
}

/** 海澜天湖区 beside 天湖区 is one place. */
function endsWithOther(name: string, other: string): boolean {
  return name.length > other.length + 1 && name.endsWith(other)
}

function others(piece: string): NamedPlace[] {
  const found = [rest, regiments, provinces].flatMap((pattern) => [...piece.matchAll(pattern)])
  return found.map(({ 0: name, index }) => ({
    name,
    from: index,
    to: index + name.length,
  }))
}

function byKind(piece: string): NamedPlace[] {
  const places: NamedPlace[] = []
  let last = { end: -1, name: '' }
  let [bracket, village] = [0, -1]
  for (const found of piece.matchAll(run)) {
    const end = found.index + found[0].length
    const one =
      placeAt(piece, found.index, found[0]) ?? townOfList(piece, found.index, found[0], places.at(-1))
    const adjacent = last.end === found.index && one?.from === found.index
    const town = last.name
    const partOfLast = adjacent && rankOf(town) < rankOf(found[0])
    last = { end, name: found[0] }
    if (one !== null && weatherOffice.test(piece.slice(end, end + 4))) dropListed(places, one.from)
    if (one === null || isOffice(piece, one.from, end)) continue
    const ofTown = partOfLast && rankOf(town) === 3
    const besideOther = piece[one.from - 1] === '、' && village === one.from - 1 && /[村查]$/.test(one.name)
    if (rankOf(one.name) === 4 && (ofTown || besideOther || found.index < bracket)) {
      village = end
      continue
    }
    bracket = bracketBehind(piece, end, bracket)
    if (partOfLast && places.at(-1)?.to === found.index) places.pop()
    places.push(one)
  }
  return places
}

/** The places listed before a weather office are offices too (甲县、乙县气象局). */
function dropListed(places: NamedPlace[], from: number): void {
  let next = from
  for (let last = places.at(-1); last?.to === next - 1; last = places.at(-1)) {
    next = last.from
    places.pop()
  }
}

/** Where the bracket right behind a town ends: villages in it are parts of the town. */
function bracketBehind(piece: string, end: number, last: number): number {
  return piece[end] === '(' ? end + 1 + piece.slice(end + 1, end + 81).indexOf(')') : last
}

function rankOf(name: string): number {
  return /(?:社区)$/.test(name) ? 4 : ranks.findIndex((kind) => kind.test(name))
}

/** A place that names an office is none, but towns in a list are called upon by their headquarters. */
function isOffice(piece: string, from: number, end: number): boolean {
  const behind = piece.slice(end, end + 12)
  return office.test(behind) && !(piece[from - 1] === '、' && headquarters.test(behind))
}

function placeAt(piece: string, at: number, words: string): NamedPlace | null {
  const before = piece.slice(Math.max(0, at - 1), at)
  const joining = joins.exec(words)?.[0] ?? ''
  const bare =
    joining && words.length - joining.length > 2 && followsName(piece, at)
      ? words.slice(joining.length)
      : words
  const listed = before === '、' || bare !== words
  const name = nameIn(bare, listed ? 'inList' : /\d|℃|%/.test(before) ? 'afterFigure' : 'alone')
  const end = at + words.length
  return name === '' ? null : { name, from: end - name.length, to: end }
}

/** A name made of other words is one where it stands whole among the towns of a list. */
function townOfList(
  piece: string,
  at: number,
  words: string,
  last: NamedPlace | undefined,
): NamedPlace | null {
  const end = at + words.length
  const begins = at === 0 || /[、,:。;(\n]/.test(piece[at - 1] ?? '')
  const inside = piece[at - 1] === '、' && last?.to === at - 1
  const listed = inside || (begins && townsBehind.test(piece.slice(end, end + 20)))
  return listed && isTownOfList(words) ? { name: words, from: at, to: end } : null
}

function followsName(piece: string, at: number): boolean {
  return new RegExp(`${placeKind}$`).test(piece.slice(Math.max(0, at - 4), at))
}
