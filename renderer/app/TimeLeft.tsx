import type { Tone } from '#renderer/ui/Panel.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import { durationOf } from './duration.ts'
import { useMinute } from './room-context.tsx'
import './time-left.css'
import { useWords } from './words.ts'

const calm = 30

/** Within these minutes the hour alone says when. */
const near = 720

/** What a deadline's nearness says: green beyond half an hour, amber within, red when over. */
export function toneUntil(minutes: number): Exclude<Tone, 'plain'> {
  if (minutes < 0) return 'over'
  return minutes > calm ? 'good' : 'soon'
}

/** The time left until a deadline in large tabular figures, in words and with its hour; what is wanted at once is never said to be late. */
export function TimeLeft({ until, atOnce }: { until: string; atOnce?: boolean }) {
  const t = useWords('app')
  const left = minutesBetween(useMinute(), until)
  return (
    <span className={`dc-left dc-tone-${toneUntil(left)}`}>
      <b>{durationOf(Math.abs(left))}</b>
      <small>
        {t(left >= 0 ? 'timeLeft.left' : atOnce ? 'timeLeft.passed' : 'timeLeft.over')} · {t('timeLeft.by')}{' '}
        <TimeText at={until} as={Math.abs(left) < near ? 'time' : 'short'} />
      </small>
    </span>
  )
}
