import { hazardOf, warningNames } from './hazard.ts'
import { colourOf, colourOfLevel, levelFigure, levelOf } from './rank.grammar.ts'
import type { Colour } from './read-warning.ts'
import { waterBefore } from './water.grammar.ts'

/** A signal named in a text: its type (empty when only a colour is said), colour, level in brackets; `called` when the word warning follows. */
export interface Mention {
  from: number
  to: number
  hazard: string
  colour: Colour | null
  level: number | null
  called: boolean
  /** The river or lake named before a flood. */
  water: string | null
}

const one = `(?:${warningNames.map((name) => name.replace(/[()]/g, '\\$&')).join('|')})`
const more = '(?:灾害|天气|气象|风险|短临|等级){0,3}'
const rank = `[(\\[](?:[红橙黄蓝]色?[/、,]?)?(?<LEVEL>${levelFigure})级[^()\\[\\]]{0,10}[)\\]]`
const word = '(?<CALLED>预警|警报)?(?:信号|信息)?'
const bracket = (nth: string): string => `(?:${rank.replace('LEVEL', `rank${nth}`)})?`
const call = (nth: string): string => word.replace('CALLED', `called${nth}`)
const type = (nth: string): string => `(?<name${nth}>${one})${more}`

const alternatives = [
  `(?:${type('A')})?${bracket('A')}(?:(?<colourA>[红橙黄蓝])色|(?<shortA>[红橙黄蓝])(?=预警|\\())(?:[)\\]](?=预警|信号))?${bracket('B')}${call('A')}${bracket('C')}`,
  `${type('B')}(?:预警(?:信号)?)?[由从](?<colourB>[红橙黄蓝])色?(?=升|降|提|上|下|变|调|更|转)`,
  `${type('C')}(?<figureC>${levelFigure})级(?:[(\\[](?<colourC>[红橙黄蓝])色?[)\\]])?(?<infixC>气象风险|气象|风险)?(?<calledC>预警|警报)(?:信号)?(?:[(\\[](?<shortC>[红橙黄蓝])色?(?:预警)?[)\\]])?`,
  `${type('H')}(?:监测)?(?<calledH>预警)(?:信号|信息)?[(\\[](?:立即|准备)转移[)\\]]`,
  `(?:${type('G')})?(?<move>(?:立即|准备)转移)(?:预警|指令)(?:信号|信息)?`,
  `${type('D')}(?<calledD>预警|警报)(?:信号)?(?:[(\\[](?<colourD>[红橙黄蓝])色?(?:预警)?[)\\]])?${bracket('D')}`,
]
const colourFirst = `(?<colourE>[红橙黄蓝])色?${bracket('E')}${type('E')}(?<calledE>预警|警报)(?:信号)?${bracket('F')}`
const pattern = new RegExp([colourFirst, ...alternatives].join('|'), 'g')
const stop =
  /.*(?:发布了?|首发|日|号|时|解除|撤销|取消|变更|更新|升级|降级|将|把|的|和|与|及|镇|乡|街道|县|市|区|省|州|旗|我|本|全|为|至|到|由|继续|首个|今年|维持)/
const unknown = /[一-龥]{1,12}$/
/** What people are told to move from where the text does not say it. */
const flashFlood = '山洪灾害'
const joinedNames = new RegExp(`(?:${one}${more}(?:、|以及|[和与及])){1,6}$`)
const names = new RegExp(one, 'g')

/** Every signal named in a text, in order. */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const mention = mentionOf(text, found)
    return [...sharing(text, mention), mention]
  })
}

/** Types named before a signal that have its colour too (暴雨、雷电黄色预警). */
function sharing(text: string, mention: Mention): Mention[] {
  if (!mention.hazard || mention.colour === null || !mention.called) return []
  const start = Math.max(0, mention.from - 60)
  const list = joinedNames.exec(text.slice(start, mention.from))
  if (!list) return []
  return [...list[0].matchAll(names)].map(({ 0: name, index }) => {
    const from = start + list.index + index
    return { ...mention, hazard: bareName(name) ?? '', water: null, from, to: from + name.length }
  })
}

function mentionOf(text: string, found: RegExpExecArray): Mention {
  const part = (name: string): string | undefined => firstOf(found.groups ?? {}, name)
  const figure = found.groups?.figureC
  const moved = found.groups?.move !== undefined
  const colour =
    colourOf(part('colour') ?? part('short')) ?? (figure ? colourOfLevel(levelOf(figure) ?? 0) : null)
  const mention = {
    from: found.index,
    to: found.index + found[0].length,
    colour,
    level: levelOf(part('rank') ?? figure),
    called: part('called') !== undefined || found.groups?.colourB !== undefined || moved,
  }
  const name = bareName(part('name')) ?? (moved ? flashFlood : undefined)
  const whole = `${name}${found.groups?.infixC ?? ''}`
  const hazard = name !== undefined && hazardOf(whole) ? whole : name
  const water = hazard && /洪水|枯水/.test(hazard) ? waterBefore(text, found.index) : null
  return hazard === undefined && mention.called
    ? withUnknown(text, { ...mention, water })
    : { ...mention, water, hazard: hazard ?? '' }
}

/** What a group of that name found, whichever alternative it stands in. */
function firstOf(groups: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  for (const nth of 'ABCDEFGH') {
    const found = groups[`${name}${nth}`]
    if (found !== undefined) return found
  }
  return undefined
}

function bareName(name: string | undefined): string | undefined {
  return name?.replace(/[()、]/g, '')
}

/** A type nobody knows is the words before the colour. */
function withUnknown(text: string, mention: Omit<Mention, 'hazard'>): Mention {
  const before = unknown.exec(text.slice(Math.max(0, mention.from - 12), mention.from))?.[0] ?? ''
  const hazard = before.replace(stop, '')
  const told = hazard.length <= 8 && !/\d$/.test(text.slice(0, mention.from - hazard.length).slice(-1))
  return told ? { ...mention, from: mention.from - hazard.length, hazard } : { ...mention, hazard: '' }
}
