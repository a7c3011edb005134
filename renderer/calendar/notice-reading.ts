import { useState } from 'react'
import { call, useCommand } from '#renderer/app/call.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { NoticeRead } from '#shared/calendar/contract.ts'

/** What says which notice it is; read from the text, corrected by hand. */
export interface NoticeFacts {
  title: string
  number: string
  issuedOn: string
  reason: string
}

/** A pasted notice on its way into the calendar. */
export function useNoticeReading() {
  const enacting = useCommand('calendar.enact')
  const [text, setText] = useState('')
  const [found, setFound] = useState<NoticeRead | null>(null)
  const [facts, setFacts] = useState<NoticeFacts>(nothing)
  const [unread, setUnread] = useState<Refusal | null>(null)
  async function read() {
    const outcome = await call('calendar.read', { text })
    setUnread(outcome.ok ? null : outcome.refusal)
    if (!outcome.ok) return
    const { title, number, issuedOn } = outcome.value
    setFound(outcome.value)
    setFacts({ title, number, issuedOn: issuedOn ?? '', reason: '' })
  }
  async function enact(): Promise<boolean> {
    const { days, years } = found ?? { days: [], years: [] }
    const outcome = await enacting.run({ ...facts, issuedOn: facts.issuedOn || null, years, days, text })
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

const nothing: NoticeFacts = { title: '', number: '', issuedOn: '', reason: '' }
