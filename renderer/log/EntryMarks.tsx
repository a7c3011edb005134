import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Entry } from '#shared/log/entry.ts'

/** What else there is to know of an entry at a glance: late, open until when, settled, with additions and attachments. */
export function EntryMarks({ entry }: { entry: Entry }) {
  const t = useWords('log')
  const time = useTimeWords()
  const additions = entry.follows.filter(({ relation }) => relation === 'addition').length
  return (
    <span className="lg-marks">
      {entry.exercise && <Tag tone="soon">{t('marks.exercise')}</Tag>}
      {entry.late && <Tag tone="soon">{t('marks.late')}</Tag>}
      {entry.reopened && <Tag tone="soon">{t('marks.reopened')}</Tag>}
      {entry.open && <OpenMark dueAt={entry.dueAt} />}
      {entry.settledAt && <Tag tone="good">{t('marks.settled', { at: time(entry.settledAt) })}</Tag>}
      {additions > 0 && <Tag>{t('marks.additions', { number: additions })}</Tag>}
      {entry.attachments.length > 0 && (
        <Tag>{t('marks.attachments', { number: entry.attachments.length })}</Tag>
      )}
    </span>
  )
}

function OpenMark({ dueAt }: { dueAt: string | null }) {
  const t = useWords('log')
  const now = useMinute()
  const time = useTimeWords()
  if (dueAt === null) return <Tag tone="soon">{t('marks.open')}</Tag>
  if (dueAt < now) return <Tag tone="over">{t('marks.overdue', { at: time(dueAt) })}</Tag>
  return <Tag tone="soon">{t('marks.openUntil', { at: time(dueAt) })}</Tag>
}
