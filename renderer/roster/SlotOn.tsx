import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { BoardSlot } from '#shared/roster/board.ts'

/** Who is on a duty as things stand, for which hours, and why. */
export function SlotOn({ slot }: { slot: BoardSlot }) {
  const t = useWords('roster')
  const time = useTimeWords()
  return (
    <section aria-label={t('slot.on')}>
      <h3>{t('slot.on')}</h3>
      {slot.on.length === 0 && <Empty words={t('slot.nobodyOn')} />}
      <ul className="dc-plain ro-lines">
        {slot.on.map(({ id, name, from, to, why, shadow }) => (
          <li key={`${id} ${from}`}>
            <strong>{name}</strong>
            <Tag>{t(`slot.why.${why}`)}</Tag>
            {shadow && <Tag>{t('board.shadow')}</Tag>}
            {(from !== slot.from || to !== slot.to) && (
              <span className="dc-figures dc-faint">
                {t('slot.hours', { from: time(from), to: time(to) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
