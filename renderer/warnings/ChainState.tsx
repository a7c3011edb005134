import { durationOf } from '#renderer/app/duration.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { minutesBetween } from '#shared/base/instant.ts'
import type { ChainState as State } from '#shared/warnings/life.ts'

interface Standing {
  state: State
  since: string
  validUntil: string | null
  lapsesAt: string
  endedAt?: string | null
}

/** How a warning stands, in words: in force and for how long still, past its horizon and not lifted, or how and when it ended. */
export function ChainState({ chain }: { chain: Standing }) {
  const t = useWords('warnings')
  const time = useTimeWords()
  const now = useMinute()
  const { state, since, validUntil, lapsesAt, endedAt } = chain
  if (state === 'lapsed')
    return (
      <b className="wa-lapsed">
        {t('state.lapsed', { over: durationOf(minutesBetween(lapsesAt, now)), at: time(lapsesAt) })}
      </b>
    )
  if (state !== 'inForce') return t(`state.${state}`, { at: time(endedAt ?? lapsesAt) })
  const age = durationOf(minutesBetween(since, now))
  const left = durationOf(minutesBetween(now, lapsesAt))
  if (validUntil === null) return t('state.inForceAssumed', { age, at: time(lapsesAt) })
  return t('state.inForce', { age, left, at: time(validUntil) })
}
