import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Clock } from '#shared/reports/clock.ts'
import type { Reporting } from '#shared/reports/matter.ts'
import { ClockRow } from './ClockRow.tsx'

/** The clocks of one incident, what is not met first; arrows move from button to button. What was met, waits or fell away lies beneath. */
export function ClockList({ reporting }: { reporting: Reporting }) {
  const t = useWords('reports')
  const time = useTimeWords()
  const now = useMinute()
  const { clocks } = reporting
  const running = clocks.filter(isPressing)
  const others = clocks.filter((clock) => !isPressing(clock))
  const leading = running.filter(
    ({ behind }) => behind === null || !running.some(({ key }) => key === behind),
  )
  const row = (clock: Clock) => (
    <ClockRow
      key={clock.key}
      clock={clock}
      reporting={reporting}
      behind={running.filter(({ behind }) => behind === clock.key)}
    />
  )
  return (
    <>
      {running.length === 0 && <Empty words={t('clock.none', { at: time(now, 'time') })} />}
      <ol className="dc-plain" aria-label={t('clock.title')} data-arrows>
        {leading.map(row)}
      </ol>
      {others.length > 0 && (
        <details className="rp-details">
          <summary>{t('clock.others', { n: others.length })}</summary>
          <ol className="dc-plain">
            {others.map((clock) => (
              <ClockRow key={clock.key} clock={clock} reporting={reporting} behind={[]} />
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

/** Asks for something: it runs, or it was missed and nothing was sent or no reason was given yet. */
export function isPressing({ state, metAt, lateReason, ours }: Clock): boolean {
  if (!ours) return false
  if (state === 'running') return metAt === null
  return state === 'late' && (metAt === null || lateReason === null)
}
