import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { listed } from '#shared/warnings/listed.grammar.ts'
import type { InForce } from '#shared/warnings/views.ts'
import { ChainState } from './ChainState.tsx'
import { Signal } from './Signal.tsx'
import { bySeverity } from './severity.ts'
import { useInForce } from './use-in-force.ts'
import { showChain } from './warning-place.ts'
import './desk.css'

/** The warnings in force on the duty desk, by severity, with the call-outs that nobody answered yet. */
export function DeskCard() {
  const t = useWords('warnings')
  const time = useTimeWords()
  const { at, warnings } = useInForce()
  if (at === null) return null
  return (
    <Panel
      title={t('card.title', { n: warnings.length })}
      className="wa-card"
      actions={
        <Button size="small" onClick={() => go('warnings')}>
          {t('card.open')}
        </Button>
      }
    >
      {warnings.length === 0 && <Empty words={t('card.none', { at: time(at, 'time') })} />}
      <ul className="dc-plain" data-arrows>
        {bySeverity(warnings).map((warning) => (
          <Line key={warning.id} warning={warning} />
        ))}
      </ul>
      <Unanswered />
    </Panel>
  )
}

function Line({ warning }: { warning: InForce }) {
  const t = useWords('warnings')
  return (
    <li>
      <button
        type="button"
        data-line
        className="wa-card-line"
        onClick={() => showChain(warning.id)}
        onKeyDown={arrowFocus}
      >
        <Signal signal={warning} />
        {!warning.reported && <Tag tone="soon">{t('state.unreported')}</Tag>}
        <small>{listed(warning.issuers)}</small>
        <small>
          <ChainState chain={warning} />
        </small>
      </button>
    </li>
  )
}

/** The open call-outs with somebody who has not answered; exercises only where everything is one. */
function Unanswered() {
  const t = useWords('warnings')
  const { rehearsal } = useRoom()
  const open = useQuery('callouts.list', { open: true }, { every: 60_000 }).value ?? []
  return open
    .filter(({ exercise, counts }) => (rehearsal || !exercise) && counts.total > counts.answered)
    .map(({ id, title, counts }) => (
      <p key={id} className="wa-card-callout">
        <span>
          <Tag tone={counts.unanswered > 0 ? 'over' : 'soon'}>
            {t('card.waiting', { n: counts.total - counts.answered, total: counts.total })}
          </Tag>{' '}
          {title}
        </span>
        <Button size="small" onClick={() => go('callouts', String(id))}>
          {t('card.board')}
        </Button>
      </p>
    ))
}
