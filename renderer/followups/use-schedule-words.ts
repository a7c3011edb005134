import { useWords } from '#renderer/app/words.ts'
import type { DutyTaskSchedule } from '#shared/followups/duty-task.ts'

/** The days of the week by their number, 0 for Sunday. */
export const weekdayNames = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const

/** When a duty task comes, in words. */
export function useScheduleWords(): (schedule: DutyTaskSchedule) => string {
  const t = useWords('followups')
  return (schedule) => {
    if (schedule.kind === 'eachShift') return t('schedule.eachShift', { n: schedule.afterMinutes })
    const times = schedule.times.join(t('listed'))
    if (schedule.kind === 'daily') return t('schedule.daily', { times })
    const days = schedule.weekdays
      .map((day) => t(`weekdays.${weekdayNames[day] ?? 'sunday'}`))
      .join(t('listed'))
    return t('schedule.weekly', { days, times })
  }
}
