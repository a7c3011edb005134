import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { namesSpringFestival } from './holiday-name.grammar.ts'
import type { Category } from './plan/problem.ts'

/** As what a duty of a date counts; a weekend day worked to make up for a holiday is a weekday. */
export function categoryOf({ kind, name = '' }: Pick<CalendarDay, 'kind' | 'name'>): Category {
  if (kind === 'holiday') return namesSpringFestival(name) ? 'springFestival' : 'holiday'
  return kind === 'weekend' ? 'weekend' : 'weekday'
}
