import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { minutesBetween } from '#shared/base/instant.ts'
import type { Standing } from '#shared/handover/contract.ts'
import { useDurationWords } from './use-duration-words.ts'

/** Which shift is on duty and how long it still is. */
export function ShiftNote({ standing }: { standing: Standing }) {
  const t = useWords('handover')
  const time = useTimeWords()
  const lasting = useDurationWords()
  const { dutyDay, ordinal, from, to } = standing.shift
  const left = minutesBetween(useMinute(), to)
  return (
    <>
      {t('presentShift', { day: dutyDay, ordinal, from: time(from, 'time'), to: time(to, 'time') })}
      {' · '}
      {left >= 0 ? t('shiftLeft', { left: lasting(left) }) : t('shiftOver', { over: lasting(left) })}
    </>
  )
}
