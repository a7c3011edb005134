import { useWords } from '#renderer/app/words.ts'

/** A length of time in hours and minutes, in words. */
export function useDurationWords(): (minutes: number) => string {
  const t = useWords('handover')
  return (minutes) => {
    const whole = Math.floor(Math.abs(minutes))
    const hours = Math.floor(whole / 60)
    return hours === 0
      ? t('minutesOnly', { minutes: whole })
      : t('hoursMinutes', { hours, minutes: whole % 60 })
  }
}
