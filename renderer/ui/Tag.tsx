import type { ReactNode } from 'react'
import type { Tone } from './Panel.tsx'

/** A short mark beside a line: a kind, a state. */
export function Tag({
  tone = 'plain',
  title,
  children,
}: {
  tone?: Tone
  title?: string
  children: ReactNode
}) {
  return (
    <span className={`dc-tag dc-tone-${tone}`} title={title}>
      {children}
    </span>
  )
}
