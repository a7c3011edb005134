import type { Colour } from '#shared/warnings/read-warning.ts'
import type { Dice } from './dice.ts'

/** The signs of the colours, lowest colour first. */
export const order: readonly Colour[] = ['blue', 'yellow', 'orange', 'red']
/** The sign of a colour. */
export const signs = { red: '红', orange: '橙', yellow: '黄', blue: '蓝' } as const

const regions = [
  '云溪县',
  '北川坪县',
  '鹿鸣市',
  '海岭区',
  '石渠旗',
  '南屏县',
  '青城坝市',
  '赤岭藏族自治县',
  '东屏省宁水市汀北县',
  '江渡省',
] as const
const stems = [
  '白石',
  '柳河',
  '桃源',
  '青峰',
  '石桥',
  '双龙',
  '黄坪',
  '大湾',
  '马鞍',
  '金沙',
  '三岔',
  '沙溪',
  '和平',
  '红旗',
] as const
const kinds = ['镇', '乡', '街道'] as const
const weather: readonly [name: string, code: string, colours: readonly Colour[]][] = [
  ['暴雨', '11B03', order],
  ['台风', '11B01', order],
  ['暴雪', '11B04', order],
  ['寒潮', '11B05', order],
  ['大风', '11B06', order],
  ['高温', '11B09', order.slice(1)],
  ['雷电', '11B14', order.slice(1)],
  ['冰雹', '11B15', order.slice(2)],
  ['大雾', '11B17', order.slice(1)],
  ['霾', '11B19', ['yellow', 'orange']],
  ['道路结冰', '11B21', order.slice(1)],
  ['雷雨大风', '11B20', order],
  ['雷暴大风', '11B20', order],
  ['沙尘暴', '11B07', order.slice(1)],
  ['霜冻', '11B16', ['blue', 'yellow', 'orange']],
  ['强对流', '11B31', order],
]
const others: readonly [name: string, code: string, offices: readonly string[]][] = [
  ['山洪灾害气象', '11A51', ['水利局', '气象局']],
  ['山洪灾害', '11A51', ['水务局', '气象台']],
  ['地质灾害气象风险', '11B37', ['自然资源局', '气象局']],
  ['地质灾害气象风险', '11B37', ['自然资源和规划局', '气象台']],
  ['森林火险', '11B25', ['森林防灭火指挥部办公室']],
  ['森林火险', '11B25', ['林业局', '应急管理局', '气象局']],
  ['重污染天气', '11B29', ['生态环境局']],
  ['城市内涝', '11A02', ['住房和城乡建设局', '气象局']],
]

/** Who speaks of what, when. */
export interface Subject {
  issuers: string[]
  head: string
  region: string
  hazard: string
  code: string
  colours: readonly Colour[]
  word: string
  kind: string
  joint: boolean
  time: string
  issuedAt: string
  day: number
}

/** A weather signal of a station, or a warning of other offices, at some time of July 2026. */
export function subjectOf(dice: Dice): Subject {
  return { ...(dice.roll() < 0.65 ? signalOf(dice) : noticeOf(dice)), ...whenOf(dice) }
}

/** The July days, as texts of many hands write them. */
export function whenOf(dice: Dice): Pick<Subject, 'time' | 'issuedAt' | 'day'> {
  const [day, hour, minute] = [1 + dice.upTo(27), dice.upTo(24), dice.upTo(60)] as const
  const [d, h, m] = [day, hour, minute].map((one) => String(one).padStart(2, '0')) as [string, string, string]
  const time = dice.one([
    `2026年07月${d}日${h}时${m}分`,
    `2026年7月${day}日${hour}时${minute}分`,
    `07月${d}日${h}时${m}分`,
    `${d}日${h}时${m}分`,
    `2026年07月${d}日${h}:${m}`,
    `2026-07-${d} ${h}:${m}`,
    `2026/7/${day} ${hour}:${m}`,
    `2026年07月${d}日${h}时${m}分${h}秒`,
    `于7月${day}日${hour}时${minute}分`,
    `二〇二六年七月${han(day)}日${hour === 0 ? '零' : han(hour)}时${minute === 0 ? '零' : han(minute)}分`,
    hour > 12 && hour < 18 ? `7月${day}日下午${hour - 12}时${minute}分` : `7月${day}日${hour}时${minute}分`,
  ])
  return { time, issuedAt: `2026-07-${d}T${h}:${m}:00+08:00`, day }
}

/** A figure below 100 in Chinese. */
export function han(figure: number): string {
  const sign = (one: number): string => '零一二三四五六七八九'[one] ?? ''
  const [tens, ones] = [Math.floor(figure / 10), figure % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${sign(tens)}十`
  return ten + (ones > 0 ? sign(ones) : '')
}

/** Two towns of different names. */
export function townsOf(dice: Dice): [string, string] {
  const first = dice.upTo(stems.length)
  const second = (first + 1 + dice.upTo(stems.length - 1)) % stems.length
  return [`${stems[first]}${dice.one(kinds)}`, `${stems[second]}${dice.one(kinds)}`]
}

function signalOf(dice: Dice) {
  const [hazard, code, colours] = dice.one(weather)
  const region = dice.one(regions)
  const issuer = dice.one([
    `${region}气象台`,
    `${region}气象台`,
    `${region}气象局`,
    '江城中心气象台',
    '市气象台',
  ])
  const [issuers, head, word] = [[issuer], issuer, dice.one(['预警信号', '预警信号', '预警'])]
  return { issuers, head, region, hazard, code, colours, word, kind: 'localSignal', joint: false }
}

function noticeOf(dice: Dice) {
  const [hazard, code, offices] = dice.one(others)
  const region = dice.one(regions)
  const issuers = offices.map((office) => `${region}${office}`)
  const last = issuers.at(-1) ?? ''
  const joint = issuers.length > 1
  const head = joint ? `${issuers.slice(0, -1).join('、')}${dice.one(['、', '与', '和', '及'])}${last}` : last
  return { issuers, head, region, hazard, code, colours: order.slice(1), word: '预警', kind: 'other', joint }
}
