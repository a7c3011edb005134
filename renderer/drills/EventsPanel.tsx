import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Drill, DrillEvent } from '#shared/drills/drill.ts'
import { clockOf } from './plus.ts'

/** Everything that happened in the drill, the newest first. */
export function EventsPanel({ drill }: { drill: Drill }) {
  const t = useWords('drills')
  return (
    <Panel title={t('events.title')}>
      {drill.events.length === 0 && <Empty words={t('events.none')} />}
      <ol className="dr-events">
        {drill.events.toReversed().map((event) => (
          <Happened key={event.id} drill={drill} event={event} />
        ))}
      </ol>
    </Panel>
  )
}

function Happened({ drill, event }: { drill: Drill; event: DrillEvent }) {
  const t = useWords('drills')
  const { act, inject, words, happenedAt, plus, by } = event
  const number = drill.script.findIndex(({ code }) => code === inject) + 1
  return (
    <li>
      <TimeText at={happenedAt} as="seconds" />{' '}
      <span className="dc-figures">{t('plus', { time: clockOf(plus) })}</span>{' '}
      <b>{t(`events.${act}`, { number })}</b> {words} <small>{by?.name}</small>
    </li>
  )
}
