import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { levelMark } from '#shared/responses/level.ts'
import type { CurrentResponse } from '#shared/responses/response.ts'
import './strip-part.css'

/** The response levels in force on the duty desk, with how far their actions are; silence is said with its hour. */
export function DeskCard() {
  const t = useWords('responses')
  const time = useTimeWords()
  const current = useQuery('responses.current', {}, { every: 60_000 }).value
  if (!current) return null
  const { responses, at } = current
  return (
    <Panel
      title={t('card.title')}
      tone={responses.length > 0 ? 'soon' : 'plain'}
      actions={
        <Button size="small" onClick={() => go('responses')}>
          {t('card.open')}
        </Button>
      }
    >
      {responses.length === 0 && <Empty words={t('none', { at: time(at, 'time') })} />}
      <ul className="dc-plain rs-card-lines">
        {responses.map((response) => (
          <Line key={response.id} response={response} />
        ))}
      </ul>
    </Panel>
  )
}

function Line({ response }: { response: CurrentResponse }) {
  const t = useWords('responses')
  const { level, matter, since, until, open, all, changing, exercise } = response
  return (
    <li>
      <b className="rs-card-level">{levelMark(level)}</b>
      <span className="rs-card-what">
        {matter} {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
        {changing && <Tag tone="soon">{t('states.changing')}</Tag>}
        <small>
          <TimeText at={since} as="short" />
          {until && (
            <>
              {' – '}
              <TimeText at={until} as="short" />
            </>
          )}
          {all > 0 && ` · ${t('card.actions', { done: all - open, all })}`}
        </small>
      </span>
    </li>
  )
}
