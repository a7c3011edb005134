import { useState } from 'react'
import { call, useCommand } from '#renderer/app/call.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { NoticeRead } from '#shared/calendar/contract.ts'
import { enactmentOf, factsOf, type NoticeFacts, noFacts } from './notice-facts.ts'

/** A pasted notice on its way into the calendar. */
export function useNoticeReading() {
  const enacting = useCommand('calendar.enact')
  const [text, setText] = useState('')
  const [found, setFound] = useState<NoticeRead | null>(null)
  const [facts, setFacts] = useState(noFacts)
  const [unread, setUnread] = useState<Refusal | null>(null)
  async function read() {
    const outcome = await call('calendar.read', { text })
    setUnread(outcome.ok ? null : outcome.refusal)
    if (!outcome.ok) return
    setFound(outcome.value)
    setFacts(factsOf(outcome.value))
  }
  async function enact(): Promise<boolean> {
    const outcome = await enacting.run(enactmentOf(found, facts, text))
    return outcome.ok
  }
  return {
    text,
    setText,
    found,
    facts,
    change: (part: Partial<NoticeFacts>) => setFacts({ ...facts, ...part }),
    read,
    enact,
    again: () => setFound(null),
    busy: enacting.busy,
    refusal: found ? enacting.refusal : unread,
  }
}

/** A pasted notice on its way into the calendar. */
export type NoticeReading = ReturnType<typeof useNoticeReading>
