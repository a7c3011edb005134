import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { NoticeRead } from '#shared/calendar/contract.ts'

/** The sentences that name dates and were not taken over, each with its reason; silence is said too. */
export function NoticeDoubts({ doubts }: Pick<NoticeRead, 'doubts'>) {
  const t = useWords('calendar')
  if (doubts.length === 0) return <p className="ca-all-read">{t('paste.allRead')}</p>
  return (
    <section className="ca-doubts">
      <h3>{t('paste.doubts', { n: doubts.length })}</h3>
      <ul className="dc-plain">
        {doubts.map((doubt) => (
          <DoubtLine key={doubt.sentence} doubt={doubt} />
        ))}
      </ul>
    </section>
  )
}

function DoubtLine({ doubt }: { doubt: NoticeRead['doubts'][number] }) {
  const t = useWords('calendar')
  const translated = useTranslated()
  const { sentence, reason, fields } = doubt
  const named = Object.entries(fields).map(([name, field]) => [
    name,
    typeof field === 'number' && (name === 'said' || name === 'is') && reason === 'weekday'
      ? (translated(`calendar:weekdays.${field}`, {}) ?? field)
      : field,
  ])
  return (
    <li>
      <Tag tone={reason === 'advice' ? 'plain' : 'soon'}>
        {t(`doubts.${reason}`, Object.fromEntries(named))}
      </Tag>
      <div className="ca-sentence">{sentence}</div>
    </li>
  )
}
