import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { PlanMade } from '#shared/roster/planning.ts'
import { usePostWords } from './post-words.ts'

/** A reason why somebody has a duty or not, in words. */
export function useReasonWords(): (code: string, fields: Record<string, string | number>) => string {
  const translated = useTranslated()
  const language = useLanguage()
  return (code, fields) => {
    const { category, rule, date } = fields
    const spelt = {
      ...fields,
      category: translated(`roster:plan.category.${category}`, {}) ?? '',
      rule: translated(`roster:plan.against.${rule}`, {}) ?? '',
      date: typeof date === 'string' ? dayWords(date, language) : '',
    }
    return translated(`roster:plan.reason.${code}`, spelt) ?? code
  }
}

/** Rules in conflict or broken, in words with names and dates. */
export function useTroubleOfPlan(): (trouble: PlanMade['conflicts'][number]) => string {
  const t = useWords('roster')
  const language = useLanguage()
  const { nameOf } = usePostWords()
  return ({ rule, posts, dates, people }) => {
    const shown = dates.slice(0, 6).map((date) => dayWords(date, language))
    const rest = dates.length > shown.length ? [t('plan.moreDays', { n: dates.length - shown.length })] : []
    return t(`plan.rule.${rule}`, {
      posts: posts.map(nameOf).join(t('comma')),
      dates: [...shown, ...rest].join(t('comma')),
      people: people.map(({ name }) => name).join(t('comma')),
    })
  }
}
