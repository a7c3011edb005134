import { type KeyboardEvent, useRef, useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import type { ResponseAction } from '#shared/responses/response.ts'

/** How an action may be settled, in the order of the keys 1 and 2. */
export const outcomes = ['done', 'notApplicable'] as const

/** How an action may be settled. */
export type Outcome = (typeof outcomes)[number]

/** One row of the list while it is worked on: what is written, what waits for its reason, the keys. */
export function useActionRow({ id }: ResponseAction, onNext: (from: Element) => void) {
  const { run, busy, refusal } = useCommand('responses.settleAction')
  const row = useRef<HTMLDivElement>(null)
  const [result, setResult] = useState('')
  const [pending, setPending] = useState<Outcome | null>(null)
  async function settle(outcome: Outcome) {
    if (outcome === 'notApplicable' && result.trim() === '') {
      setPending(outcome)
      return row.current?.querySelector('input')?.focus()
    }
    if (row.current) onNext(row.current)
    await run({ id, outcome, result })
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof HTMLInputElement || busy) return
    // A key held down must not settle one action after the other.
    if (event.repeat && !event.key.startsWith('Arrow') && event.key !== 'Tab') return event.preventDefault()
    const outcome = outcomes[Number(event.key) - 1]
    if (outcome === undefined) return moveTo(event, row.current)
    event.preventDefault()
    void settle(outcome)
  }
  return { row, result, setResult, pending, settle, onKeyDown, busy, refusal }
}

function moveTo(event: KeyboardEvent, from: Element | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const rows = [...(from?.closest('ol')?.querySelectorAll('[data-action]') ?? [])]
  const next = rows[rows.indexOf(from as Element) + step]
  if (!next) return
  event.preventDefault()
  next.querySelector('button')?.focus()
}
