import { type KeyboardEvent, useEffect, useRef } from 'react'
import { openEntry } from '#renderer/app/open-forms.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { TimelineItem } from '#shared/incidents/timeline.ts'

interface TimelineListProps {
  items: readonly TimelineItem[]
  /** The line to be kept in sight and marked; null: none. */
  current: number | null
}

/** Lines of a timeline: time, kind, words, who, number of the sealing link; arrows move, Enter opens. */
export function TimelineList({ items, current }: TimelineListProps) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (current !== null) list.current?.children[current]?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <ol ref={list} className="dc-plain in-items" data-arrows>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in everything; the order is their own.
        <li key={index}>
          <Line item={item} current={index === current} />
        </li>
      ))}
    </ol>
  )
}

function Line({ item, current }: { item: TimelineItem; current: boolean }) {
  const t = useWords('incidents')
  const { at, recordedAt, kind, text, who, chain, ref } = item
  const late = Date.parse(recordedAt) - Date.parse(at) > 120_000
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    arrowFocus(event)
  }
  return (
    <button
      type="button"
      data-line
      className={`in-item ${current ? 'in-item-now' : ''}`}
      onClick={() => show(ref)}
      onKeyDown={onKeyDown}
    >
      <TimeText at={at} as="short" />
      <span className="dc-tag">{t(`timeline.kind.${kind}`)}</span>
      <span className="in-item-words">
        {text}
        {late && (
          <small>
            {t('timeline.recorded')} <TimeText at={recordedAt} as="short" />
          </small>
        )}
      </span>
      <span className="dc-faint">{who || t('console')}</span>
      <span className="dc-faint dc-figures">{chain !== null && t('timeline.chain', { chain })}</span>
    </button>
  )
}

function show(ref: string): void {
  const [room = '', ...rest] = ref.split('/')
  const [entry] = rest
  if (room === 'log' && entry && /^\d+$/.test(entry)) openEntry.write(Number(entry))
  else if (room !== '') go(room, rest.join('/'))
}
