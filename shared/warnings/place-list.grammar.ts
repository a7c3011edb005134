import type { NamedPlace } from './place.grammar.ts'
import { nameIn } from './place-name.grammar.ts'

const item = '[一-龥×]{2,12}'
const compass = '(?:[东南西北中]{1,3}部|沿海|沿江|山区|的)?'
const counted = '(?:等?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})个?|等)'
const kinds =
  '(?:乡镇街道|乡镇|镇街|街镇|镇乡|街道|省区市|省|区县|县区|县市|市县|旗县|乡|镇|县|旗|区|市|地(?!质)|村)'
const withEnd = new RegExp(`((?:${item}、){1,60}${item}?)${counted}${compass}${kinds}`, 'g')
const withKind = new RegExp(
  `(?<![一-龥])((?:${item}、){1,60}[一-龥]{2,4}?)(?:乡镇|镇街|街镇|镇乡)(?!、)`,
  'g',
)
const withArea = new RegExp(
  `(?<=^|[,。:;(\\n\\d])((?:${item}、){1,60}[一-龥]{2,9}?)(?=的?(?:局部|部分|大部|一带|局地|有雷|有强|将有|将出现|已出现|可能|发生|启动|有关地区|的[一-龥]{2,8}响应|为[红橙黄蓝]|有较|有明显|有小到|有雨))`,
  'g',
)
const told =
  /(?:(?:预警|影响|涉及|重点)(?:区域|范围|地区)[:为是]|[部区域乡镇县市]\()((?:[一-龥]{2,8}、){1,60}[一-龥]{2,8})(?=[。;,)\n]|$)/g
const pair =
  /(?<=^|[,。:;(\n]|目前|预计)([一-龥]{2,3})[和与]([一-龥]{2,3})(?=局部|部分|大部|一带|等地|已出现|将出现)/g
/** Where the towns before it tell their kind, the last one does too (白石镇、柳河街镇). */
const eachWithKind = /(?:[镇乡]|街道)、[^、]+$/
const notListed =
  /[管居村]委会|雷电|雷暴|降水|降雨|暴雨|大风|冰雹|暴雪|大雾|山洪|滑坡|崩塌|泥石流|塌方|内涝|积涝|渍涝|落石|洪水|灾害|气象|水利|应急|交通|学校|医院|部门|单位|群众|人员|立即|马上|及时|尽快|迅速|道路|路面|路段|通道|小区|立交|涵洞|桥下|地下|低洼|地段|车库|公路|高速|[县乡国省]道|隧道|农业|城市|农村|林业|平原|盆地|高原|^华[北南东中]|^江[南淮汉]|^黄淮|^西[南北]|^东北|^内蒙古|沿海|沿江|沿河|广告|电力|供电|通信|车站|码头|机场|企业|工地|矿山|景点|景区|商场|车辆|行人|船只|设施|短时|强对流|[东南西北中]部$|大部|局部|[东南西北中]部.|[东南西北中]坡$|^今|^明|号$|雨$|风$|雪$/

/** Names without their kind in a list that says it once at the end (白石、柳河3个乡镇) or means an area (白石、柳河等地). */
export function listedPlaces(piece: string): NamedPlace[] {
  const lists = [withEnd, withKind, withArea, told].flatMap((pattern) =>
    [...piece.matchAll(pattern)].flatMap(({ 0: all, 1: words = '', index }) =>
      pattern === withKind && eachWithKind.test(words) ? [] : named(words, index + all.indexOf(words)),
    ),
  )
  return [...lists, ...pairs(piece)]
}

function pairs(piece: string): NamedPlace[] {
  return [...piece.matchAll(pair)].flatMap(({ 1: one = '', 2: other = '', index }) =>
    notListed.test(one) || notListed.test(other)
      ? []
      : [
          { name: one, from: index, to: index + one.length },
          { name: other, from: index + one.length + 1, to: index + one.length + 1 + other.length },
        ],
  )
}

function named(words: string, at: number): NamedPlace[] {
  const parts: NamedPlace[] = []
  for (const { 0: part, index } of words.matchAll(/[^、]+/g)) {
    const [first = '', second] = twoIn(part)
    const whole = first.replace(
      /(?:等地?|境内.*|等?[两三四五六七八九]省(?:区市)?|等?[一二两三四五六七八九十]{1,3}个|(?:[东南西北中]{1,2}部)?(?:以|的))$/,
      '',
    )
    const bare = cutAtKind(whole).replace(/^[一-龥]{2,5}[省市州](?=[一-龥]{2,3}$)/, '')
    const name = nameIn(bare, index === 0 ? 'alone' : 'inList')
    parts.push(spot(name, at + index + Math.max(0, whole.lastIndexOf(name))))
    if (second) parts.push(spot(second, at + index + first.length + 1))
  }
  const good = parts.filter(({ name }) => name.length >= 2 && name.length <= 9 && !notListed.test(name))
  return parts.some(({ name }) => /灾害|降水|滑坡|雷电|部门|气象/.test(name)) ? [] : good
}

/** The last two names of a list are joined by a word; names have such words in them too (我县和平镇). */
function twoIn(part: string): readonly string[] {
  const two = part.split(/(?<=[一-龥]{2})(?:以及|[和与及])(?=[一-龥]{2})/)
  const first = (two[0] ?? '').replace(/(?<=[镇乡县市区旗])[东南西北中]{1,2}部$/, '')
  return two.length === 2 && nameIn(first, 'alone') !== '' ? [first, two[1] ?? ''] : [part]
}

/** A name ends with its kind (二塘镇仍 is 二塘镇). */
function cutAtKind(words: string): string {
  return (
    /^.{1,5}?(?:街道|苏木|嘎查|农场|林场|[镇乡县市区旗])(?=[仍将已有出的也多部])/.exec(words)?.[0] ?? words
  )
}

function spot(name: string, from: number): NamedPlace {
  return { name, from, to: from + name.length }
}
