import type { ReactNode } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { listed } from '#shared/warnings/listed.grammar.ts'
import type { Message } from '#shared/warnings/views.ts'
import { Signal } from './Signal.tsx'

interface MessageLineProps {
  message: Message
  /** What stands before it. */
  tag?: ReactNode
  /** What stands at its end. */
  children?: ReactNode
}

/** A message in one line: what it does, with which signal, by whom, issued when. */
export function MessageLine({ message, tag, children }: MessageLineProps) {
  const t = useWords('warnings')
  const { facts, action, issuedAt } = message
  return (
    <div className="wa-message-line">
      {tag !== undefined && <Tag>{tag}</Tag>}
      <Signal signal={facts} />
      <b>{t(`actions.${action}`)}</b>
      {facts.issuers.length > 0 && <span>{listed(facts.issuers)}</span>}
      <TimeText at={issuedAt} as="short" />
      {facts.status !== 'actual' && <Tag tone="soon">{t(`statuses.${facts.status}`)}</Tag>}
      {children}
    </div>
  )
}
