import { durationOf } from '#renderer/app/duration.ts'
import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { minutesBetween } from '#shared/base/instant.ts'
import type { WallView } from '#shared/desk/contract.ts'
import type { DueItem } from '#shared/desk/due-item.ts'

const calm = 30

/** What is due next, time left first. */
export function WallDue({ view: { due, more } }: { view: WallView }) {
  const t = useWords('alarms')
  return (
    <section className="wl-column">
      <h2>{t('wall.due')}</h2>
      {due.length === 0 && <p className="wl-quiet">{t('wall.noDue')}</p>}
      <ol className="dc-plain">
        {due.map((item) => (
          <DueLine key={item.key} item={item} />
        ))}
      </ol>
      {more > 0 && <p>{t('wall.more', { number: more })}</p>}
    </section>
  )
}

function DueLine({ item: { kind, text, fields, dueAt } }: { item: DueItem }) {
  const t = useWords('alarms')
  const d = useWords('desk')
  const say = useTranslated()
  const left = minutesBetween(useMinute(), dueAt)
  const tone = left < 0 ? 'over' : left > calm ? 'good' : 'soon'
  const about = text === '' && !fields ? '' : say(`desk:texts.${kind}`, { text, day: text, ...fields })
  return (
    <li className={`wl-due dc-tone-${tone}`}>
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
