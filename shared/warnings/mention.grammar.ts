import { warningNames } from './hazard.ts'
import { colourOf, colourOfLevel, levelFigure, levelOf } from './rank.grammar.ts'
import type { Colour } from './read-warning.ts'

/** A signal named in a text: its type (empty when only a colour is said), colour, level in brackets; `called` when the word warning follows. */
export interface Mention {
  from: number
  to: number
  hazard: string
  colour: Colour | null
  level: number | null
  called: boolean
}

const names = `(${warningNames.map((name) => name.replace(/[()]/g, '\\$&')).join('|')})(?:灾害|天气|气象|风险|短临){0,2}`
const bracket = `(?:[(\\[](?:[红橙黄蓝]色?[/、,]?)?(${levelFigure})级[^()\\[\\]]{0,10}[)\\]])?`
const word = '(预警|警报)?(?:信号|信息)?'
const coloured = `(?:${names})?${bracket}(?:([红橙黄蓝])色|([红橙黄蓝])(?=预警|\\())${bracket}${word}${bracket}`
const levelled = `${names}(${levelFigure})级(?:[(\\[]([红橙黄蓝])色?[)\\]])?(?:预警|警报)(?:信号)?`
const bare = `${names}(?:预警|警报)(?:信号)?(?:[(\\[]([红橙黄蓝])色?(?:预警)?[)\\]])?${bracket}`
const pattern = new RegExp(`${coloured}|${levelled}|${bare}`, 'g')
const stop =
  /.*(?:发布了?|解除|撤销|取消|将|把|的|和|与|及|镇|乡|街道|县|市|区|省|州|旗|我|本|全|为|至|到|由|继续|首个|今年|维持)/
const unknown = /[一-龥]{1,12}$/

/** Every signal named in a text, in order. */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(pattern)].map((found) => {
    const [all, name1, l1, c1, c2, l2, w1, l3, name2, figure, c3, name3, c4, l4] = found
    const from = found.index
    const colour = colourOf(c1 ?? c2 ?? c3 ?? c4) ?? colourOfLevel(levelOf(figure) ?? 0)
    const level = levelOf(l1 ?? l2 ?? l3 ?? figure ?? l4)
    const called = w1 !== undefined || name2 !== undefined || name3 !== undefined
    const mention = { from, to: from + all.length, colour, level, called }
    const hazard = (name1 ?? name2 ?? name3)?.replace(/[()、]/g, '')
    return hazard === undefined && called ? withUnknown(text, mention) : { ...mention, hazard: hazard ?? '' }
  })
}

/** A type nobody knows is the words before the colour. */
function withUnknown(text: string, mention: Omit<Mention, 'hazard'>): Mention {
  const before = unknown.exec(text.slice(Math.max(0, mention.from - 12), mention.from))?.[0] ?? ''
  const hazard = before.replace(stop, '')
  return { ...mention, from: mention.from - hazard.length, hazard: hazard.length > 8 ? '' : hazard }
}
