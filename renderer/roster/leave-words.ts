import { useLanguage, useWords } from '#renderer/app/words.ts'
import { dayWords, timeWords } from '#renderer/ui/time-words.ts'
import { useZone } from '#renderer/ui/zone.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import { wallClock } from '#shared/base/zone.ts'

/** The span of a leave in words: whole days as days, parts of a day with their hours. */
export function useLeaveSpan(): (span: { from: string; to: string }) => string {
  const t = useWords('roster')
  const zone = useZone()
  const language = useLanguage()
  return ({ from, to }) => {
    const [start, end] = [wallClock(from, zone.zone), wallClock(to, zone.zone)]
    const midnight = end.time === '00:00'
    const last = midnight ? wallClock(plusMinutes(to, -1), zone.zone).date : end.date
    const first = dayWords(start.date, language)
    const begins = start.time === '00:00' ? first : `${first} ${timeWords(from, 'time', zone)}`
    if (start.date === last && start.time === '00:00' && midnight) return t('leave.wholeDay', { day: first })
    const lastWords = dayWords(last, language)
    return t('leave.span', {
      from: begins,
      to: midnight ? lastWords : `${lastWords} ${timeWords(to, 'time', zone)}`,
    })
  }
}
