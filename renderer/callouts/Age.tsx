import { useNow } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { NextStep } from '#shared/callouts/target.ts'
import { secondsBetween, spanOf } from './span.ts'

/** How long something has been going on, second by second; it stands still at `until`. */
export function Age({ since, until }: { since: string; until: string | null }) {
  const now = useNow()
  return <span className="dc-figures">{spanOf(secondsBetween(since, until ?? now))}</span>
}

/** When the next step is due: now and for how long already, or in how long. */
export function Due({ next }: { next: NextStep }) {
  const t = useWords('callouts')
  const left = secondsBetween(useNow(), next.at)
  if (left > 3600) return <TimeText at={next.at} />
  if (left > 0) return <span className="dc-figures">{t('due.in', { span: spanOf(left) })}</span>
  return (
    <b className="dc-figures co-due-now">
      {left > -60 ? t('due.now') : t('due.over', { span: spanOf(-left) })}
    </b>
  )
}
