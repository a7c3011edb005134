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
    const { category, rule, date, owed } = fields
    const inAdvance = code === 'due' && typeof owed === 'number' && owed < 0
    const spelt = {
      ...fields,
      ...(inAdvance ? { owed: -owed } : {}),
      category: translated(`roster:plan.category.${category}`, {}) ?? '',
      rule: translated(`roster:plan.against.${rule}`, {}) ?? '',
      date: typeof date === 'string' ? dayWords(date, language) : '',
    }
    return translated(`roster:plan.reason.${inAdvance ? 'dueAhead' : code}`, spelt) ?? code
  }
}

/** Rules in conflict or broken, in words with names and dates. */
export function useTroubleOfPlan(): (trouble: PlanMade['conflicts'][number]) => string {
  const t = useWords('roster')
  const language = useLanguage()
  const { nameOf } = usePostWords()
  const listed = (all: readonly string[]) => {
    const rest = all.length > most ? [t('plan.moreDays', { n: all.length - most })] : []
    return [...all.slice(0, most), ...rest].join(t('comma'))
  }
  return ({ rule, posts, dates, people }) => {
    const days = listed(dates.map((date) => dayWords(date, language)))
    return t(`plan.rule.${rule}`, {
      posts: posts.map(nameOf).join(t('comma')),
      days,
      when: days === '' ? '' : t('plan.when', { days }),
      people: listed(people.map(({ name }) => name)),
    })
  }
}

/** How many days or people a sentence names. */
const most = 6
