import { useQuery } from './call.ts'
import { pageKey } from './keys.ts'
import { go, usePlace } from './place.ts'
import { onRail, useRooms } from './registry.ts'
import { useWords } from './words.ts'

/** The rooms, each with the number of matters that wait in it. */
export function Rail() {
  const t = useWords('app')
  const rooms = useRooms()
  const { room } = usePlace()
  const here = rooms.find(({ name }) => name === room)?.under ?? room
  const waiting = useQuery('desk.due', {}, { every: 60_000 }).value?.waiting ?? {}
  return (
    <nav className="dc-rail" aria-label={t('rail')}>
      {onRail(rooms).map(({ name, icon: Icon }, index) => (
        <button
          key={name}
          type="button"
          title={pageKey(index)}
          aria-current={here === name ? 'page' : undefined}
          onClick={() => go(name)}
        >
          <Icon />
          {t(`rooms.${name}`)}
          <Count waits={waiting[name] ?? 0} words={t('waits', { number: waiting[name] ?? 0 })} />
        </button>
      ))}
    </nav>
  )
}

function Count({ waits, words }: { waits: number; words: string }) {
  if (waits === 0) return null
  return (
    <span className="dc-count" title={words}>
      {waits}
    </span>
  )
}
