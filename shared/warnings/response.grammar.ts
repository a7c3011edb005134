import { responseNames } from './hazard.ts'
import { levelFigure, levelOf } from './rank.grammar.ts'
import type { WarningAction } from './read-warning.ts'
import type { Statement } from './statement.grammar.ts'

const names = `(${responseNames.map((name) => name.replace(/[()]/g, '\\$&')).join('|')})?(?:灾害|工作)?`
const rank = `(?:(${levelFigure})级)?(?:\\([^)]{0,6}\\))?`
const step = '(?:提升|提高|升级|降低|降级|调整|下调|上调|变更|升|降)(?:为|至|到)'
const onward = `(?:(?:由|从)?(${levelFigure})级)?(${step})${names}(${levelFigure})级`
const pattern = new RegExp(`${names}${rank}${names}(?:应急)?响应(?:级别)?(?:${onward})?`, 'g')
const act = /启动|终止|结束|解除|提升|升级|提高|降低|降级|下调|调整|变更|维持|继续/g

/** What a text says is done with response levels, of a text brought to one form. */
export function responsesIn(text: string): Statement[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [all, first, level, second, from, stepWord, third, to] = found
    const gap = clauseBefore(text, found.index)
    const verb = stepWord ?? [...gap.matchAll(act)].at(-1)?.[0]
    const [was, now] = [levelOf(from ?? (to ? level : undefined)), levelOf(to ?? level)]
    if (verb === undefined || now === null) return []
    const where = { from: found.index - gap.length + Math.max(0, gap.lastIndexOf(verb)), to: found.index }
    return [
      {
        from: found.index,
        to: found.index + all.length,
        action: actionOf(verb, was, now),
        verb: stepWord ? { from: found.index, to: found.index + all.length } : where,
        hazard: first ?? second ?? third ?? '应急',
        colour: null,
        level: now,
        responseLevel: now,
        earlier: /issue/.test(actionOf(verb, was, now))
          ? null
          : { hazard: first ?? second ?? third ?? '应急', colour: null },
        said: 'verb' as const,
      },
    ]
  })
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
