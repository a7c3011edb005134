import { hazardOf, responseNames } from './hazard.ts'
import type { Written } from './moment.grammar.ts'
import { levelFigure, levelOf } from './rank.grammar.ts'
import type { WarningAction } from './read-warning.ts'
import type { Statement } from './statement.grammar.ts'
import { isSupposed } from './supposed.grammar.ts'

const names = `(${responseNames.map((name) => name.replace(/[()]/g, '\\$&')).join('|')})?(?:灾害|工作|天气|防御|防治)?`
const rank = `(?:(${levelFigure})级)?(?:\\([^)]{0,6}\\))?`
const step = '(?:提升|提高|升级|降低|降级|调整|下调|上调|变更|升|降)(?:为|至|到)'
const onward = `(?:(?:由|从)?(${levelFigure})级)?(${step})${names}(${levelFigure})级`
const pattern = new RegExp(
  `${names}(?:\\((?<kind>[一-龥]{1,6})\\))?${rank}${names}(?:应急)?响应(?:级别)?(?:${onward})?`,
  'g',
)
const act = /启动|终止|结束|解除|提升|升级|提高|降低|降级|下调|调整|变更|维持|继续|转入|转为/g
const never = /^(?:启动)?(?:条件|标准|程序|行动|措施|机制|流程|预案|时(?!间)|后|期间|\d)/
const office =
  /(防汛防台风|防汛防旱防风|防汛抗旱|防汛|防台风|抗旱|森林草原防灭火|森林防灭火|抗震救灾|地震|重污染天气|减灾)[一-龥]{0,14}(?:指挥部|防指|办|委|会|局|部)/g
const ofOffice: Readonly<Record<string, string>> = {
  防汛抗旱: '防汛',
  防汛防旱防风: '防汛',
  抗震救灾: '地震',
  减灾: '救灾',
}

interface Reading {
  text: string
  moments: readonly Written[]
}

/** What a text says is done with response levels, of a text brought to one form. */
export function responsesIn({ text, moments }: Reading): Statement[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [all, first, , level, second, from, stepWord, third, to] = found
    const gap = clauseBefore(text, found.index)
    const verb = stepWord ?? [...gap.matchAll(act)].at(-1)?.[0]
    const [was, now] = [levelOf(from ?? (to ? level : undefined)), levelOf(to ?? level)]
    if (verb === undefined || now === null) return []
    const end = found.index + all.length
    const start = found.index - gap.length + Math.max(0, gap.lastIndexOf(verb))
    const where = stepWord
      ? { from: changeStart(text, found.index), to: end }
      : { from: start, to: found.index }
    if (never.test(text.slice(end)) || isSupposed(text, { from: where.from, to: end }, moments)) return []
    const kind = found.groups?.kind
    const named = kind !== undefined && hazardOf(kind) ? kind : (first ?? second ?? third)
    const hazard = named ?? hazardOfOffice(text, found.index)
    const action = actionOf(verb, was, now)
    return [
      {
        from: found.index,
        to: end,
        action,
        verb: where,
        hazard,
        colour: null,
        level: now,
        responseLevel: now,
        water: null,
        earlier: action === 'issue' ? null : { hazard, colour: null },
        said: 'verb' as const,
      },
    ]
  })
}

/** A response that names no hazard is of its office's. */
function hazardOfOffice(text: string, at: number): string {
  const named = [...text.slice(Math.max(0, at - 160), at).matchAll(office)].at(-1)?.[1]
  return named === undefined ? '应急' : (ofOffice[named] ?? named)
}

/** A change begins with the word that takes up its level (将防汛Ⅳ级应急响应提升至Ⅲ级). */
function changeStart(text: string, at: number): number {
  return /[将把]$/.test(text.slice(0, at).slice(-1)) ? at - 1 : at
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 30), at)
  return before.slice(Math.max(...['。', '\n', ';', '《', ','].map((sign) => before.lastIndexOf(sign))) + 1)
}

function actionOf(verb: string, was: number | null, now: number): WarningAction {
  if (/终止|结束|解除/.test(verb)) return 'lift'
  if (/维持|继续/.test(verb)) return 'continue'
  if (was !== null && was !== now) return now < was ? 'upgrade' : 'downgrade'
  if (/升|提高|上调/.test(verb)) return 'upgrade'
  if (/降|下调/.test(verb)) return 'downgrade'
  return /调整|变更/.test(verb) ? 'update' : 'issue'
}
