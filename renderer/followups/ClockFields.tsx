import Segmented from 'antd/es/segmented'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { bases, schemes } from '#shared/followups/clock.ts'
import type { FollowupDraft, FollowupHold } from './followup-draft.ts'

/** Which clock, on which days, and the deadlines it gives. */
export function ClockFields(hold: FollowupHold) {
  const t = useWords('followups')
  const { draft, set, fault } = hold
  return (
    <>
      <div className="fu-two">
        <FieldSet label={t('facts.scheme')} fault={fault('scheme')}>
          <Segmented
            options={schemes.map((value) => ({ value, label: t(`schemes.${value}`) }))}
            value={draft.scheme}
            onChange={(scheme) => set({ scheme })}
          />
        </FieldSet>
        {draft.scheme === 'own' ? (
          <Field label={t('columns.settleBy')} fault={fault('settleBy')} required>
            <MomentInput
              value={draft.settleBy}
              onChange={(settleBy) => set({ settleBy })}
              dateLabel={t('date')}
              timeLabel={t('columns.settleBy')}
            />
          </Field>
        ) : (
          <FieldSet label={t('assign.basis')}>
            <Segmented
              options={bases.map((value) => ({ value, label: t(`bases.${value}`) }))}
              value={draft.basis}
              onChange={(basis) => set({ basis })}
            />
          </FieldSet>
        )}
      </div>
      {draft.scheme !== 'own' && <Deadlines scheme={draft.scheme} basis={draft.basis} />}
    </>
  )
}

type Clocked = Pick<FollowupDraft, 'basis'> & { scheme: Exclude<FollowupDraft['scheme'], 'own'> }

function Deadlines({ scheme, basis }: Clocked) {
  const t = useWords('followups')
  const time = useTimeWords()
  const { value } = useQuery('followups.deadlines', { scheme, basis }, { every: 60_000 })
  if (!value) return null
  const { deployBy, feedbackBy, settleBy, announced } = value
  const named = [
    ['deploy', deployBy],
    ['feedback', feedbackBy],
    ['settle', settleBy],
  ] as const
  const words = named.flatMap(([clock, at]) => (at ? [`${t(`clocks.${clock}`)} ${time(at)}`] : []))
  return (
    <p className="fu-deadlines dc-hint" role="status">
      {words.join(t('listed'))} {!announced && t('assign.notAnnounced')}
    </p>
  )
}
