import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Hazard } from '#shared/hazards/hazard.ts'

const tones = { green: 'good', yellow: 'soon', red: 'over' } as const

/** What a hazard waits for, until which day, and how pressing that is, in words and colour. */
export function DueMark({ hazard: { next } }: { hazard: Hazard }) {
  const t = useWords('hazards')
  if (next === null) return null
  return (
    <span className="hz-marks">
      <Tag tone={tones[next.urgency]}>{t(`urgency.${next.urgency}`)}</Tag>
      <span className="dc-figures">
        <span className="dc-hint">{t(`waits.${next.wait}`)}</span> {next.on}
      </span>
    </span>
  )
}
