import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Check } from '#shared/handover/handover.ts'

interface CheckNoteProps {
  check: Check
  /** What was pressed and waits for its note. */
  pending: Check['state']
  note: string
  onChange(note: string): void
  /** The note is whole: the focus leaves the row, or Enter. */
  onDone(): void
}

/** What is said of an item, and who looked at it when. */
export function CheckNote({ check, pending, note, onChange, onDone }: CheckNoteProps) {
  const t = useWords('handover')
  const time = useTimeWords()
  const { name, by, at } = check
  return (
    <>
      <Input
        size="small"
        className="ho-grow"
        aria-label={t('checks.noteOf', { name })}
        placeholder={
          pending !== null || check.state === 'fault' || check.state === 'absent'
            ? t('checks.notePlaceholder')
            : ''
        }
        maxLength={400}
        value={note}
        onChange={(event) => onChange(event.target.value)}
        onBlur={(event) =>
          !event.currentTarget.closest('.ho-check')?.contains(event.relatedTarget) && onDone()
        }
        onPressEnter={onDone}
      />
      <span className="dc-hint ho-seen">
        {pending !== null && t('checks.pending')}
        {pending === null && by && at && t('checks.seenBy', { name: by.name, time: time(at, 'time') })}
      </span>
    </>
  )
}
