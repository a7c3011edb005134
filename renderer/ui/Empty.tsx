import type { ReactNode } from 'react'
import { KeyHint } from './KeyHint.tsx'

interface EmptyProps {
  /** What belongs here, or that there is nothing and since when that is known. */
  words: ReactNode
  /** The key that makes one. */
  keys?: string
  children?: ReactNode
}

/** Silence as a state: says that there is nothing, and what would make something. */
export function Empty({ words, keys, children }: EmptyProps) {
  return (
    <div className="dc-empty">
      <p>
        {words} {keys !== undefined && <KeyHint keys={keys} />}
      </p>
      {children}
    </div>
  )
}
