import Button from 'antd/es/button'
import { useState } from 'react'
import { useMinute, useSeated } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Absence, AbsenceState } from '#shared/roster/absence.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { ChangeSteps } from './ChangeSteps.tsx'
import { LeaveClashes } from './LeaveClashes.tsx'
import { LeaveStepDialog } from './LeaveStepDialog.tsx'
import { LeaveTouched } from './LeaveTouched.tsx'
import { type OpenLeaveStep, openLeaveSteps } from './leave-groups.ts'
import { useLeaveSpan } from './leave-words.ts'

const tones: Record<AbsenceState, Tone> = {
  asked: 'soon',
  approved: 'good',
  refused: 'plain',
  withdrawn: 'plain',
}

interface LeaveCardProps {
  leave: Absence
  clashes: readonly Finding[]
}

/** One leave: who, when, where, who acts, how far it is, and what of the roster it touches. */
export function LeaveCard({ leave, clashes }: LeaveCardProps) {
  const t = useWords('roster')
  const span = useLeaveSpan()
  const now = useMinute()
  const { person, kind, state, outOfArea, place, acting, actingTelephone, reason } = leave
  const asked = state === 'asked' && leave.to > now
  return (
    <article className="ra-card">
      <header className="ra-card-head">
        <b>{person.name}</b>
        <Tag>{t(`leave.kinds.${kind}`)}</Tag>
        <Tag tone={tones[state]}>{t(`leave.states.${state}`)}</Tag>
        {outOfArea && <Tag tone="soon">{t('leave.outOfArea')}</Tag>}
      </header>
      <p className="ra-moves">
        {span(leave)}
        {place !== '' && ` · ${place}`}
      </p>
      {acting && <p>{t('leave.actingIs', { name: acting.name, telephone: actingTelephone })}</p>}
      <p className="ra-reason">{t('changes.because', { reason })}</p>
      {asked && <LeaveTouched person={person.id} from={leave.from} to={leave.to} />}
      {state === 'approved' && <LeaveClashes clashes={clashes} />}
      <ChangeSteps steps={leave.steps} />
      <Acts leave={leave} />
    </article>
  )
}

function Acts({ leave }: { leave: Absence }) {
  const t = useWords('roster')
  const now = useMinute()
  const [taking, setTaking] = useState<OpenLeaveStep | null>(null)
  const steps = openLeaveSteps(leave, useSeated(), now)
  return (
    <div className="dc-row ra-acts">
      {steps.map((open) => (
        <Button
          key={open.step}
          size="small"
          type={open.step === 'approve' ? 'primary' : 'default'}
          onClick={() => setTaking(open)}
        >
          {t(`leave.acts.${open.step}`)}
        </Button>
      ))}
      {taking && <LeaveStepDialog leave={leave} open={taking} onClose={() => setTaking(null)} />}
    </div>
  )
}
