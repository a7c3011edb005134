import { useEffect, useRef } from 'react'
import { useWords } from '#renderer/app/words.ts'

/** A stretch of the pasted text. */
export interface Stretch {
  from: number
  to: number
}

interface PastedTextProps {
  text: string
  onText(text: string): void
  /** The words that the field under the keyboard came from. */
  marked: Stretch | null
}

/** The box a warning is pasted into; the words a field came from are marked in it, and scrolled into sight. */
export function PastedText({ text, onText, marked }: PastedTextProps) {
  const t = useWords('warnings')
  const mark = useRef<HTMLElement>(null)
  const [from, to] = marked ? [marked.from, marked.to] : [0, 0]
  useEffect(() => {
    if (from < to) mark.current?.scrollIntoView({ block: 'nearest' })
  }, [from, to])
  return (
    <div className="wa-pasted">
      <div className="wa-pasted-under" aria-hidden>
        {text.slice(0, from)}
        {from < to && <mark ref={mark}>{text.slice(from, to)}</mark>}
        {text.slice(Math.max(from, to))}
        {'\n '}
      </div>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: whoever opens the form wants to paste at once.
        autoFocus
        aria-label={t('paste.text')}
        placeholder={t('paste.placeholder')}
        maxLength={200_000}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  )
}
