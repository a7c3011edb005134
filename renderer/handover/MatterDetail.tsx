import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Matter } from '#shared/handover/handover.ts'
import { useMatterText } from './use-matter-text.ts'

/** Everything that is known of a matter. */
export function MatterDetail({ matter }: { matter: Matter }) {
  const t = useWords('handover')
  const time = useTimeWords()
  const { since, by, dueAt, progress, next, openedBy } = matter
  return (
    <>
      <p className="ho-text">{useMatterText(matter)}</p>
      <Facts>
        <Fact name={t('matters.writtenBy')}>{by}</Fact>
        <Fact name={t('matters.writtenAt')}>{time(since)}</Fact>
        {dueAt !== null && <Fact name={t('matters.deadline')}>{time(dueAt)}</Fact>}
        <Fact name={t('matters.state')}>{progress || t('matters.noProgress')}</Fact>
        {next && <Fact name={t('matters.comesNext')}>{next}</Fact>}
        <Fact name={t('matters.who')}>
          {openedBy.length === 0 && t('matters.nobodyOpened')}
          {openedBy.map(({ id, name, at }) => (
            <span key={id} className="ho-look">
              {name} {time(at)}
            </span>
          ))}
        </Fact>
      </Facts>
    </>
  )
}
