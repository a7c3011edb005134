import { useDueWords } from '#renderer/app/due-words.ts'
import { durationOf } from '#renderer/app/duration.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { minutesBetween } from '#shared/base/instant.ts'
import type { WallView } from '#shared/desk/contract.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { useWholeLines } from './use-whole-lines.ts'

const calm = 30

/** What is due next, time left first. */
export function WallDue({ view: { due, more } }: { view: WallView }) {
  const t = useWords('alarms')
  const [list, whole] = useWholeLines(due)
  const left = more + due.length - whole
  return (
    <section className="wl-column wl-queue">
      <h2>{t('wall.due')}</h2>
      {due.length === 0 && <p className="wl-quiet">{t('wall.noDue')}</p>}
      <ol ref={list} className="dc-plain">
        {due.map((item, index) => (
          <DueLine key={item.key} item={item} whole={index < whole} />
        ))}
      </ol>
      {left > 0 && <p>{t('wall.more', { number: left })}</p>}
    </section>
  )
}

function DueLine({ item: { kind, text, fields, dueAt }, whole }: { item: DueItem; whole: boolean }) {
  const t = useWords('alarms')
  const d = useWords('desk')
  const say = useDueWords()
  const left = minutesBetween(useMinute(), dueAt)
  const tone = left < 0 ? 'over' : left > calm ? 'good' : 'soon'
  const about = text === '' && !fields ? '' : say({ kind, text, fields })
  return (
    <li className={`wl-due dc-tone-${tone} ${whole ? '' : 'wl-cut'}`}>
      <b className="dc-figures">
        {left < 0 ? t('wall.over', { over: durationOf(-left) }) : t('wall.left', { left: durationOf(left) })}
      </b>
      <span>
        {d(`kinds.${kind}`)}
        {about && <small>{about}</small>}
      </span>
    </li>
  )
}
