import Button from 'antd/es/button'
import { useState } from 'react'
import { usePrint } from '#renderer/app/print.ts'
import { useMinute, useSeated } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Change, ChangeState } from '#shared/roster/change.ts'
import { ChangeStepDialog } from './ChangeStepDialog.tsx'
import { ChangeSteps } from './ChangeSteps.tsx'
import { type OpenStep, openSteps } from './change-acts.ts'
import { useDutyWords } from './change-duty-words.ts'

const tones: Record<ChangeState, Tone> = {
  asked: 'soon',
  agreed: 'soon',
  approved: 'good',
  declined: 'plain',
  refused: 'plain',
  withdrawn: 'plain',
  undone: 'plain',
}

/** One swap or stand-in: whose duty goes to whom, why, how far it is, and what may be done here. */
export function ChangeCard({ change }: { change: Change }) {
  const t = useWords('roster')
  const { kind, state, urgent, stranded, reason, id } = change
  return (
    <article className="ra-card" aria-label={t('changes.number', { id })}>
      <header className="ra-card-head">
        <Tag>{t(`changes.kinds.${kind}`)}</Tag>
        <Tag tone={tones[state]}>{t(`changes.states.${state}`)}</Tag>
        {urgent && <Tag tone="over">{t('changes.urgent')}</Tag>}
        <span className="ra-number dc-hint">{t('changes.number', { id })}</span>
      </header>
      <Moves change={change} />
      {stranded && <p className="ra-stranded">{t('changes.stranded')}</p>}
      <p className="ra-reason">{t('changes.because', { reason })}</p>
      <ChangeSteps steps={change.steps} />
      <Acts change={change} />
    </article>
  )
}

function Moves({ change: { giver, taker, slot, otherSlot } }: { change: Change }) {
  const say = useDutyWords()
  return (
    <div className="ra-moves">
      <p>
        {say.duty(slot)}
        <b>
          {giver.name} → {taker.name}
        </b>
      </p>
      {otherSlot && (
        <p>
          {say.duty(otherSlot)}
          <b>
            {taker.name} → {giver.name}
          </b>
        </p>
      )}
    </div>
  )
}

function Acts({ change }: { change: Change }) {
  const t = useWords('roster')
  const print = usePrint()
  const now = useMinute()
  const [taking, setTaking] = useState<OpenStep | null>(null)
  const steps = openSteps(change, useSeated(), now)
  return (
    <div className="dc-row ra-acts">
      {steps.map((open) => (
        <Button
          key={open.step}
          size="small"
          type={open.step === 'agree' || open.step === 'approve' ? 'primary' : 'default'}
          onClick={() => setTaking(open)}
        >
          {t(`changes.acts.${open.step}`)}
        </Button>
      ))}
      <Button size="small" onClick={() => print('changeSlip', change.id)}>
        {t('changes.print')}
      </Button>
      {taking && <ChangeStepDialog change={change} open={taking} onClose={() => setTaking(null)} />}
    </div>
  )
}
