import type { Colour, WarningAction } from '#shared/warnings/read-warning.ts'
import type { Dice } from './dice.ts'
import type { ExpectedText } from './warning-score.ts'
import { han, order, type Subject, signs, subjectOf, townsOf, whenOf } from './warning-subjects.ts'

const romans = { red: ['Ⅰ', 'I'], orange: ['Ⅱ', 'II'], yellow: ['Ⅲ', 'III'], blue: ['Ⅳ', 'IV'] } as const
const words = { red: '特别严重', orange: '严重', yellow: '较重', blue: '一般' } as const
const brackets = ['[]', '〔〕', '【】', '()', '（）', '［］'] as const

type Item = Record<string, unknown>

interface Making extends Subject {
  dice: Dice
  call: string
}

/** One text made by the dice, with what it says: an issue, a renewal, a change, a lift, towns with colours of their own, a response, two acts in one sentence. */
export function madeText(dice: Dice): ExpectedText {
  const make = dice.one([
    issued,
    issued,
    renewed,
    changed,
    updated,
    lifted,
    townwise,
    zoned,
    twoActs,
    response,
  ])
  const subject = subjectOf(dice)
  const { text, items } = make({ ...subject, dice, call: subject.joint ? '联合发布' : '发布' })
  return { name: text.slice(0, 50), text, items }
}

interface Made {
  text: string
  items: Item[]
}

function issued(making: Making): Made {
  const { dice, head, time, call, hazard, colours, word } = making
  const colour = dice.one(colours)
  const body = bodyOf(making)
  const sign = `${signs[colour]}色`
  const signal = dice.one([
    `${hazard}${sign}${word}${rankOf(dice, colour)}`,
    `${hazard}${sign}${word}${rankOf(dice, colour)}`,
    `“${hazard}${sign}${word}”`,
    `${sign}${hazard}预警`,
  ])
  return one(`${head}${time}${call}${signal}${body.text}`, {
    ...itemOf(making, 'issue', colour),
    ...body.item,
    reference: null,
  })
}

function renewed(making: Making): Made {
  const { dice, head, time, joint, hazard, colours, word } = making
  const colour = dice.one(colours)
  const body = bodyOf(making)
  const verb = joint ? dice.one(['继续联合发布', '继续发布']) : dice.one(['继续发布', '继续发布', '继续维持'])
  return one(`${head}${time}${verb}${hazard}${signs[colour]}色${word}${rankOf(dice, colour)}${body.text}`, {
    ...itemOf(making, 'continue', colour),
    ...body.item,
    reference: { hazard, colour, issuedAt: null },
  })
}

function steps({ dice, colours }: Making): { was: Colour; now: Colour; up: boolean } {
  const from = dice.upTo(colours.length - 1)
  const [low, high] = [colours[from] ?? 'yellow', colours[from + 1] ?? 'orange']
  const up = dice.roll() < 0.5
  return up ? { was: low, now: high, up } : { was: high, now: low, up }
}

function changed(making: Making): Made {
  const { dice, head, time, hazard, word } = making
  const { was, now, up } = steps(making)
  const verb = dice.one(
    up ? ['升级为', '变更为', '提升为', '更新为'] : ['降级为', '变更为', '调整为', '更新为', '降为'],
  )
  const target = dice.one([`${hazard}${signs[now]}色${word}`, `${signs[now]}色${word}`, `${signs[now]}色`])
  const body = bodyOf(making)
  const from = dice.one([
    `${hazard}${signs[was]}色${word}`,
    `${hazard}${signs[was]}色`,
    `${hazard}${word}由${signs[was]}色`,
  ])
  return one(`${head}${time}将${from}${verb}${target}${body.text}`, {
    ...itemOf(making, up ? 'upgrade' : 'downgrade', now),
    ...body.item,
    reference: { hazard, colour: was, issuedAt: null },
  })
}

function updated(making: Making): Made {
  const { dice, head, time, hazard, word } = making
  const { was, now, up } = steps(making)
  const verb = dice.one(['更新', '变更'])
  const body = bodyOf(making)
  return one(
    `${head}${time}${verb}${hazard}${signs[was]}色${word}为${hazard}${signs[now]}色${word}${body.text}`,
    {
      ...itemOf(making, up ? 'upgrade' : 'downgrade', now),
      ...body.item,
      reference: { hazard, colour: was, issuedAt: null },
    },
  )
}

function lifted(making: Making): Made {
  const { dice, head, time, hazard, colours, word, day } = making
  const colour = dice.one(colours)
  const early = day > 1 && dice.roll() < 0.3
  const earlier = early ? `2026年7月${day - 1}日6时5分发布的` : ''
  const end = dice.one(['。', '', '，请继续关注天气变化。', '，感谢关注！'])
  const at = early ? `2026-07-${String(day - 1).padStart(2, '0')}T06:05:00+08:00` : null
  const verb = dice.one(['解除', '解除', '取消'])
  return one(`${head}${time}${verb}${earlier}${hazard}${signs[colour]}色${word}${end}`, {
    ...itemOf(making, 'lift', colour),
    horizonHours: null,
    places: [],
    reference: { hazard, colour, issuedAt: at },
  })
}

function townwise(making: Making): Made {
  const { dice, head, time, hazard, colours, word } = making
  const from = dice.upTo(colours.length - 1)
  const [low, high] = [colours[from] ?? 'yellow', colours[from + 1] ?? 'orange']
  const [a, b] = townsOf(dice)
  const rest = dice.one(['其余镇街', '其余乡镇', '其他乡镇'])
  const keeps = dice.one(['仍生效', '继续生效', '维持不变', '仍然有效'])
  const text = `${head}${time}将${a}、${b}${hazard}${signs[high]}色${word}降级为${signs[low]}色，${rest}${hazard}${signs[high]}色${word}${keeps}，请注意防范。`
  return one(text, {
    ...itemOf(making, 'downgrade', low),
    horizonHours: null,
    places: [
      { name: a, colour: low },
      { name: b, colour: low },
      { name: rest, colour: high },
    ],
    reference: { hazard, colour: high, issuedAt: null },
  })
}

function zoned(making: Making): Made {
  const { dice, head, time, call, hazard } = making
  const [a, b] = townsOf(dice)
  const [low, high] = [order[1] ?? 'yellow', order[2] ?? 'orange']
  const tail = dice.one([
    `：预计未来24小时，${a}风险较高（${signs[low]}色预警），${b}风险高（${signs[high]}色预警）。`,
    `：${signs[high]}色（${b}）、${signs[low]}色（${a}），预计未来24小时持续。`,
    `。${signs[high]}色预警区域：${b}；${signs[low]}色预警区域：${a}。预计未来24小时持续。`,
  ])
  const first = tail.indexOf(a) < tail.indexOf(b)
  const places = [
    { name: a, colour: low },
    { name: b, colour: high },
  ]
  return one(`${head}${time}${call}${hazard}预警${tail}`, {
    ...itemOf(making, 'issue', high),
    horizonHours: 24,
    places: first ? places : places.toReversed(),
  })
}

function twoActs(making: Making): Made {
  const { dice, head, time, call, hazard, code, colours, word, issuers, issuedAt } = making
  const colour = dice.one(colours)
  const [a, b] = townsOf(dice)
  const lift = { issuers, action: 'lift', hazard: '寒冷', eventType: '11B34', colour: 'yellow', issuedAt }
  const link = dice.one(['，', '，同时', '，并'])
  return {
    text: `${head}${time}解除寒冷黄色${word}${link}${call}${hazard}${signs[colour]}色${word}：预计未来6小时${a}、${b}将受影响。`,
    items: [
      { ...lift, horizonHours: null, places: [] },
      {
        ...itemOf({ ...making, code }, 'issue', colour),
        horizonHours: 6,
        places: [{ name: a }, { name: b }],
      },
    ],
  }
}

function response(making: Making): Made {
  const { dice, region } = making
  const issuer = `${region}防汛抗旱指挥部`
  const { time, issuedAt } = whenOf(dice)
  const level = 2 + dice.upTo(3)
  const write = (one: number): string => dice.one([['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'][one - 1] ?? '', han(one)])
  const [action, words] = dice.one<[WarningAction, string]>([
    ['issue', `启动防汛${write(level)}级应急响应`],
    ['lift', `终止防汛${write(level)}级应急响应`],
    ['upgrade', `将防汛应急响应由${write(level)}级提升至${write(level - 1)}级`],
    ['downgrade', `将防汛${write(level - 1)}级应急响应调整为${write(level)}级`],
  ])
  const now = action === 'upgrade' ? level - 1 : level
  return one(`${issuer}${dice.one(['', '决定'])}${time}${words}。`, {
    issuers: [issuer],
    action,
    hazard: '防汛',
    eventType: '11A00',
    colour: null,
    issuedAt,
    responseLevel: now,
    places: [],
  })
}

function one(text: string, item: Item): Made {
  return { text, items: [item] }
}

function itemOf({ issuers, hazard, code, kind, issuedAt }: Making, action: WarningAction, colour: Colour) {
  const level = 4 - order.indexOf(colour)
  return { issuers, action, hazard, eventType: code, colour, level, productKind: kind, issuedAt }
}

function rankOf(dice: Dice, colour: Colour): string {
  if (dice.roll() < 0.5) return ''
  const [open, close] = dice.one(brackets).split('') as [string, string]
  return `${open}${dice.one(romans[colour])}级/${words[colour]}${close}`
}

function bodyOf({ dice, day, region }: Making): { text: string; item: Item } {
  const [a, b] = townsOf(dice)
  const hours = dice.one([2, 3, 6, 12, 24])
  const [bareA, bareB] = [a, b].map((name) => name.replace(/(?:镇|乡|街道)$/, '')) as [string, string]
  const told = (text: string, horizonHours: number | null, ...names: string[]) => ({
    text,
    item: { horizonHours, places: names.map((name) => ({ name })) },
  })
  const own = region.replace(/^东屏省宁水市/, '')
  return dice.one([
    told(`：预计未来${hours}小时${a}、${b}将受影响，请注意防范。`, hours, a, b),
    told(`：预计未来${han(hours)}小时内，我县${a}、${b}等乡镇将受影响。`, hours, a, b),
    told(`：过去1小时${a}已出现险情，预计未来${hours}小时仍将持续，请注意防范。`, hours, a),
    told(`，预计${hours}小时内${a}和${b}影响较大，请做好防御。`, hours, a, b),
    told(`：预计${bareA}、${bareB}等乡镇未来${hours}小时影响较大。`, hours, bareA, bareB),
    told(`：预计${day}日20时至${day + 1}日20时，${own}${a}影响较大。`, 24, a),
    told(`：预计今天夜间到明天白天，${a}及${b}影响较大，请注意防范。`, null, a, b),
    told('：请注意防范。', null),
  ])
}
