import type { KeyboardEvent } from 'react'

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Moves the focus among the lines inside `data-arrows`, each marked `data-line`; true when it did. */
export function arrowFocus(event: KeyboardEvent<HTMLElement>): boolean {
  const step = steps[event.key]
  if (step === undefined || event.altKey || event.ctrlKey) return false
  const lines = [
    ...(event.currentTarget.closest('[data-arrows]')?.querySelectorAll<HTMLElement>('[data-line]') ?? []),
  ]
  const next = lines[lines.indexOf(event.currentTarget) + step]
  if (!next) return false
  event.preventDefault()
  next.focus()
  return true
}
