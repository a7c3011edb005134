import { useEffect, useState } from 'react'
import { call } from '#renderer/app/call.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { ReadWarning } from '#shared/warnings/read-warning.ts'

const pause = 200

/** What was read from which text; `items` null while the text waits to be read. */
interface Parsed {
  of: string
  items: readonly ReadWarning[]
  refusal: Refusal | null
}

const nothing: Parsed = { of: '', items: [], refusal: null }

/** Reads a text a moment after it stops changing; until then what was read last stays. */
export function useParsed(text: string, receivedAt: string) {
  const [parsed, setParsed] = useState(nothing)
  const of = `${receivedAt} ${text}`
  useEffect(() => {
    if (text.trim() === '') return setParsed(nothing)
    let wanted = true
    const timer = setTimeout(async () => {
      const outcome = await call('warnings.parse', { text, receivedAt })
      if (!wanted) return
      if (outcome.ok) setParsed({ of: `${receivedAt} ${text}`, items: outcome.value.items, refusal: null })
      else setParsed({ of: `${receivedAt} ${text}`, items: [], refusal: outcome.refusal })
    }, pause)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [text, receivedAt])
  const empty = text.trim() === ''
  return {
    items: empty ? nothing.items : parsed.items,
    refusal: parsed.refusal,
    reading: !empty && parsed.of !== of,
  }
}
