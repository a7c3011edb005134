import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Check } from '#shared/handover/handover.ts'

interface CheckNoteProps {
  check: Check
  note: string
  onChange(note: string): void
  /** The note is whole: the focus leaves it, or Enter. */
  onDone(): void
}

/** What is said of an item, and who looked at it when. */
export function CheckNote({ check, note, onChange, onDone }: CheckNoteProps) {
  const t = useWords('handover')
  const time = useTimeWords()
  const { name, by, at } = check
  return (
    <>
      <Input
        size="small"
        className="ho-grow"
        aria-label={t('checks.noteOf', { name })}
        placeholder={check.state === 'fault' || check.state === 'absent' ? t('checks.notePlaceholder') : ''}
        maxLength={400}
        value={note}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onDone}
        onPressEnter={onDone}
      />
      <span className="dc-hint ho-seen">{by && at && t('checks.seenBy', { name: by.name, time: time(at, 'time') })}</span>
    </>
  )
}
