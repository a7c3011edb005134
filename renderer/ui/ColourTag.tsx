import type { ReactNode } from 'react'
import './colour-tag.css'

interface ColourTagProps {
  /** Null for a warning without a colour. */
  colour: 'red' | 'orange' | 'yellow' | 'blue' | null
  title?: string
  /** The words: a colour never speaks alone. */
  children: ReactNode
}

/** Words on one of the four colours of warnings. */
export function ColourTag({ colour, title, children }: ColourTagProps) {
  return (
    <span className={`dc-colour dc-colour-${colour ?? 'none'}`} title={title}>
      {children}
    </span>
  )
}
