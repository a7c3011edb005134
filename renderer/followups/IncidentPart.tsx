import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { openFollowup, openInstruction } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { chargeWords } from './charge-words.ts'
import { showFollowup, showInstruction } from './followup-place.ts'
import { MissingMarks } from './MissingMarks.tsx'
import { StageTag } from './StageTag.tsx'
import { UrgencyMark } from './UrgencyMark.tsx'
import './followups.css'

/** The instructions and follow-ups of an incident on its page, and the way to make one. */
export function IncidentPart({ incident }: { incident: number }) {
  const t = useWords('followups')
  const instructions = useQuery('followups.instructions', { incident }).value
  const followups = useQuery('followups.list', { incident }, { every: 60_000 }).value
  const none = instructions?.length === 0 && followups?.length === 0
  return (
    <Panel
      title={t('incident.title')}
      actions={
        <>
          <Button size="small" onClick={() => openInstruction({ incident })}>
            {t('acts.instruction')}
          </Button>
          <Button
            size="small"
            onClick={() => openFollowup({ origin: 'incident', originId: incident, incident })}
          >
            {t('acts.assign')}
          </Button>
        </>
      }
    >
      {none && <Empty words={t('incident.none')} keys="F12" />}
      <ul className="dc-plain">
        {(instructions ?? []).map((one) => (
          <li key={`instruction ${one.id}`}>
            <Button type="link" className="fu-link" onClick={() => showInstruction(one.id)}>
              {one.leader.name}: {one.words.slice(0, 60)}
            </Button>{' '}
            <MissingMarks instruction={one} />
          </li>
        ))}
        {(followups ?? []).map((one) => (
          <li key={`followup ${one.id}`}>
            <Button type="link" className="fu-link" onClick={() => showFollowup(one.id)}>
              {one.number} {one.title}
            </Button>{' '}
            {chargeWords(one)} <StageTag stage={one.stage} />{' '}
            {one.next && <UrgencyMark dueAt={one.next.dueAt} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
