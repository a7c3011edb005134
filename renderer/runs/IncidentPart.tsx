import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { openPlanStart } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { showRun } from './run-place.ts'
import './run-cards.css'

/** The plan cards of an incident on its page: those under way and those over, and the way to begin one. */
export function IncidentPart({ incident }: { incident: number }) {
  const t = useWords('runs')
  const runs = useQuery('runs.forIncident', { incident }).value
  return (
    <Panel
      title={t('incident.title')}
      actions={
        <Button size="small" onClick={() => openPlanStart({ incident })}>
          {t('acts.start')}
        </Button>
      }
    >
      {runs?.length === 0 && <Empty words={t('incident.none')} keys="F10" />}
      <ul className="dc-plain">
        {(runs ?? []).map(({ id, title, beganAt, endedAt, done, all, exercise }) => (
          <li key={id}>
            <Button className="rn-link" type="link" onClick={() => showRun(id)}>
              {title}
            </Button>{' '}
            <TimeText at={beganAt} as="short" /> · {t('progress', { done, all })}{' '}
            {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
            {endedAt && <Tag>{t('ended')}</Tag>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
