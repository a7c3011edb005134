import { useLanguage, useWords } from '#renderer/app/words.ts'
import { dayWords, timeWords } from '#renderer/ui/time-words.ts'
import { useZone } from '#renderer/ui/zone.ts'
import { wallClock } from '#shared/base/zone.ts'
import { usePostWords } from './post-words.ts'

/** A duty as far as words need it. */
export interface DutySaid {
  date: string
  post: string
  from: string
  to: string
}

/** A duty in words: day, post, hours; an end on a later date says so. */
export function useDutyWords() {
  const t = useWords('roster')
  const zone = useZone()
  const language = useLanguage()
  const { nameOf } = usePostWords()
  function hours({ from, to }: Pick<DutySaid, 'from' | 'to'>): string {
    const end = timeWords(to, 'time', zone)
    const later = wallClock(to, zone.zone).date !== wallClock(from, zone.zone).date
    return t('changes.hours', {
      from: timeWords(from, 'time', zone),
      to: later ? t('changes.nextDay', { time: end }) : end,
    })
  }
  return {
    hours,
    day: (date: string) => dayWords(date, language),
    post: nameOf,
    duty: (duty: DutySaid) => `${dayWords(duty.date, language)} ${nameOf(duty.post)} ${hours(duty)}`,
  }
}
