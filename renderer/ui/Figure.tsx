import type { ReactNode } from 'react'
import type { Tone } from './Panel.tsx'

/** One large figure with its name. */
export function Figure({
  value,
  label,
  tone = 'plain',
}: {
  value: ReactNode
  label: ReactNode
  tone?: Tone
}) {
  return (
    <div className={`dc-figure dc-tone-${tone}`}>
      <span className="dc-figure-value">{value}</span>
      <span className="dc-figure-label">{label}</span>
    </div>
  )
}
