import { useWords } from '#renderer/app/words.ts'
import { levelMark } from '#shared/responses/level.ts'
import type { Response } from '#shared/responses/response.ts'

/** What waits, in a few words. */
export function WaitingWords({ response: { steps, waiting, matter } }: { response: Response }) {
  const t = useWords('responses')
  const step = steps.find(({ id }) => id === waiting)
  if (!step) return null
  return (
    <p>
      <b>{t(`changes.${step.change}`, { level: levelMark(step.level) })}</b> · {matter}
    </p>
  )
}
