import type { Colour, WarningAction } from '#shared/warnings/read-warning.ts'
import type { Dice } from './dice.ts'

/** A text made by rule, with what it says. */
export interface MadeText {
  text: string
  fields: Record<string, unknown>
}

const signs = { red: '红', orange: '橙', yellow: '黄', blue: '蓝' } as const
const romans = {
  red: ['Ⅰ', 'I'],
  orange: ['Ⅱ', 'II'],
  yellow: ['Ⅲ', 'III'],
  blue: ['Ⅳ', 'IV'],
} as const
const words = { red: '特别严重', orange: '严重', yellow: '较重', blue: '一般' } as const
const order: readonly Colour[] = ['blue', 'yellow', 'orange', 'red']
const brackets = ['[]', '〔〕', '【】', '()', '（）', '［］'] as const
const regions = ['云溪县', '北川坪县', '鹿鸣市', '海岭区', '石渠旗', '南屏县', '青城坝市', '龙泉区'] as const
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
  ['沙尘暴', '11B07', order.slice(1)],
  ['霜冻', '11B16', ['blue', 'yellow', 'orange']],
  ['强对流', '11B31', order],
]
const others: readonly [name: string, code: string, offices: readonly string[]][] = [
  ['山洪灾害气象', '11A51', ['水利局', '气象局']],
  ['山洪灾害', '11A51', ['水务局', '气象台']],
  ['地质灾害气象风险', '11B37', ['自然资源局', '气象局']],
  ['地质灾害气象风险', '11B37', ['自然资源和规划局', '气象台']],
  ['森林火险', '11B25', ['森林防灭火指挥部']],
  ['森林火险', '11B25', ['林业局', '应急管理局', '气象局']],
  ['重污染天气', '11B29', ['生态环境局']],
  ['城市内涝', '11A02', ['住房和城乡建设局', '气象局']],
  ['洪水', '11A01', ['水文中心']],
]

/** The day every made text was received on, in July 2026, with the zone of its room. */
export const received = { receivedAt: '2026-07-28T04:00:00.000Z', zone: 'Asia/Shanghai' }

/** One text made by the dice: an issue, a renewal, a change, a lift, or towns with colours of their own. */
export function madeText(dice: Dice): MadeText {
  const subject = dice.roll() < 0.7 ? signalOf(dice) : noticeOf(dice)
  const when = whenOf(dice)
  return dice.one([issued, issued, renewed, changed, lifted, townwise])({ ...subject, ...when, dice })
}

interface Subject {
  issuers: string[]
  head: string
  hazard: string
  code: string
  colours: readonly Colour[]
  word: string
  kind: string
  joint: boolean
}

interface Making extends Subject {
  dice: Dice
  time: string
  issuedAt: string
}

function signalOf(dice: Dice): Subject {
  const [hazard, code, colours] = dice.one(weather)
  const issuer = `${dice.one(regions)}${dice.one(['气象台', '气象局', '气象台'])}`
  return {
    issuers: [issuer],
    head: issuer,
    hazard,
    code,
    colours,
    word: '预警信号',
    kind: 'localSignal',
    joint: false,
  }
}

function noticeOf(dice: Dice): Subject {
  const [hazard, code, offices] = dice.one(others)
  const region = dice.one(regions)
  const issuers = offices.map((office) => `${region}${office}`)
  const last = issuers.at(-1) ?? ''
  const head =
    issuers.length > 1 ? `${issuers.slice(0, -1).join('、')}${dice.one(['、', '与', '和'])}${last}` : last
  return {
    issuers,
    head,
    hazard,
    code,
    colours: order.slice(1),
    word: '预警',
    kind: 'other',
    joint: issuers.length > 1,
  }
}

function whenOf(dice: Dice): { time: string; issuedAt: string } {
  const [day, hour, minute] = [1 + dice.upTo(27), dice.upTo(24), dice.upTo(60)]
  const [d, h, m] = [day, hour, minute].map((one) => String(one).padStart(2, '0'))
  const issuedAt = `2026-07-${d}T${h}:${m}:00+08:00`
  const time = dice.one([
    `2026年07月${d}日${h}时${m}分`,
    `2026年7月${day}日${hour}时${minute}分`,
    `07月${d}日${h}时${m}分`,
    `${d}日${h}时${m}分`,
    `2026年07月${d}日${h}:${m}`,
    `7月${day}日${hour}时${minute}分`,
  ])
  return { time, issuedAt }
}

function fieldsOf({ issuers, hazard, code, kind, issuedAt }: Making, action: WarningAction, colour: Colour) {
  const level = 4 - order.indexOf(colour)
  return { issuers, action, hazard, eventType: code, colour, level, productKind: kind, issuedAt }
}

function issued(making: Making): MadeText {
  const { dice, head, time, joint, hazard, colours, word } = making
  const colour = dice.one(colours)
  const body = bodyOf(dice)
  const text = `${head}${time}${joint ? '联合' : ''}发布${hazard}${signs[colour]}色${word}${rankOf(dice, colour)}${body.text}`
  return { text, fields: { ...fieldsOf(making, 'issue', colour), ...body.fields, reference: null } }
}

function renewed(making: Making): MadeText {
  const { dice, head, time, hazard, colours, word } = making
  const colour = dice.one(colours)
  const body = bodyOf(dice)
  const text = `${head}${time}继续发布${hazard}${signs[colour]}色${word}${rankOf(dice, colour)}${body.text}`
  const reference = { hazard, colour, issuedAt: null }
  return { text, fields: { ...fieldsOf(making, 'continue', colour), ...body.fields, reference } }
}

function changed(making: Making): MadeText {
  const { dice, head, time, hazard, colours, word } = making
  const from = dice.upTo(colours.length - 1)
  const [low, high] = [colours[from] ?? 'yellow', colours[from + 1] ?? 'orange']
  const up = dice.roll() < 0.5
  const [was, now] = up ? [low, high] : [high, low]
  const verb = dice.one(
    up ? ['升级为', '变更为', '提升为', '更新为'] : ['降级为', '变更为', '调整为', '更新为'],
  )
  const target = dice.one([`${hazard}${signs[now]}色${word}`, `${signs[now]}色${word}`, `${signs[now]}色`])
  const body = bodyOf(dice)
  const text = `${head}${time}将${hazard}${signs[was]}色${word}${verb}${target}${body.text}`
  const reference = { hazard, colour: was, issuedAt: null }
  return {
    text,
    fields: { ...fieldsOf(making, up ? 'upgrade' : 'downgrade', now), ...body.fields, reference },
  }
}

function lifted(making: Making): MadeText {
  const { dice, head, time, hazard, colours, word } = making
  const colour = dice.one(colours)
  const text = `${head}${time}${dice.one(['解除', '解除', '取消'])}${hazard}${signs[colour]}色${word}${dice.one(['。', '', '，请继续关注天气变化。'])}`
  const reference = { hazard, colour, issuedAt: null }
  return {
    text,
    fields: { ...fieldsOf(making, 'lift', colour), horizonHours: undefined, places: [], reference },
  }
}

function townwise(making: Making): MadeText {
  const { dice, head, time, hazard, colours, word } = making
  const from = dice.upTo(colours.length - 1)
  const [low, high] = [colours[from] ?? 'yellow', colours[from + 1] ?? 'orange']
  const [one, two] = townsOf(dice)
  const text = `${head}${time}将${one}、${two}${hazard}${signs[high]}色${word}降级为${signs[low]}色，其余镇街${hazard}${signs[high]}色${word}${dice.one(['仍生效', '继续生效', '维持不变'])}，请注意防范。`
  const places = [
    { name: one, colour: low },
    { name: two, colour: low },
    { name: '其余镇街', colour: high },
  ]
  const reference = { hazard, colour: high, issuedAt: null }
  return {
    text,
    fields: { ...fieldsOf(making, 'downgrade', low), horizonHours: undefined, places, reference },
  }
}

function rankOf(dice: Dice, colour: Colour): string {
  if (dice.roll() < 0.5) return ''
  const [open, close] = dice.one(brackets).split('') as [string, string]
  return `${open}${dice.one(romans[colour])}级/${words[colour]}${close}`
}

function townsOf(dice: Dice): [string, string] {
  const first = dice.upTo(stems.length)
  const second = (first + 1 + dice.upTo(stems.length - 1)) % stems.length
  return [`${stems[first]}${dice.one(kinds)}`, `${stems[second]}${dice.one(kinds)}`]
}

function bodyOf(dice: Dice): MadeText {
  const [one, two] = townsOf(dice)
  const hours = dice.one([2, 3, 6, 12, 24])
  const bare = [one, two].map((name) => name.replace(/(?:镇|乡|街道)$/, ''))
  const places = (names: readonly string[]) => names.map((name) => ({ name }))
  return dice.one([
    {
      text: `：预计未来${hours}小时${one}、${two}将受影响，请注意防范。`,
      fields: { horizonHours: hours, places: places([one, two]) },
    },
    {
      text: `：过去1小时${one}已出现险情，预计未来${hours}小时仍将持续，请注意防范。`,
      fields: { horizonHours: hours, places: places([one]) },
    },
    {
      text: `，预计${hours}小时内${one}和${two}影响较大，请做好防御。`,
      fields: { horizonHours: hours, places: places([one, two]) },
    },
    {
      text: `：预计${bare.join('、')}等乡镇未来${hours}小时影响较大。`,
      fields: { horizonHours: hours, places: places(bare) },
    },
    { text: '：请注意防范。', fields: { horizonHours: undefined, places: [] } },
  ])
}
