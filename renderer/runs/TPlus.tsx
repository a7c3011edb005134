import { useNow } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { clockOf, secondsBetween } from './plus.ts'

/** Time since the first contact, second by second; it stands still when the run has ended. */
export function TPlus({ since, until }: { since: string; until: string | null }) {
  const t = useWords('runs')
  const now = useNow()
  return (
    <span className="dc-figures" role="timer">
      {t('plus', { time: clockOf(secondsBetween(since, until ?? now)) })}
    </span>
  )
}
