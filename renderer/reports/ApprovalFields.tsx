import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import { useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { type ApprovalHold, approvalMeans } from './approval-draft.ts'
import { SignerFields } from './SignerFields.tsx'

interface ApprovalFieldsProps {
  hold: ApprovalHold
  faults: Record<string, string>
  fault(code: string | undefined): string | undefined
  onEnter(): void
}

/** How the leader approved: by PIN at this console, or by telephone, in person or on paper, in which words, read back. */
export function ApprovalFields(props: ApprovalFieldsProps) {
  const { hold, faults, fault, onEnter } = props
  const { draft, set, signer } = hold
  const t = useWords('reports')
  const own = Object.fromEntries(
    Object.entries(faults).map(([path, code]) => [path.replace('approval.', ''), code]),
  )
  return (
    <>
      <FieldSet label={t('approval.means')}>
        <Segmented
          options={approvalMeans.map((value) => ({ value, label: t(`approval.by.${value}`) }))}
          value={draft.means}
          onChange={(means) => set({ means })}
        />
      </FieldSet>
      {draft.means === 'pin' ? (
        <SignerFields signer={signer} label={t('sign.leader')} faults={own} onEnter={onEnter} />
      ) : (
        <Elsewhere {...props} faults={own} />
      )}
      <Field label={t('approval.words')} fault={fault(own.words)} required={draft.means !== 'pin'}>
        <Input
          maxLength={1000}
          value={draft.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </Field>
    </>
  )
}

function Elsewhere({ hold: { draft, set }, faults, fault }: ApprovalFieldsProps) {
  const t = useWords('reports')
  return (
    <div className="rp-three">
      <Field label={t('sign.leader')} fault={fault(faults.leader)} required>
        <Input
          maxLength={80}
          value={draft.leader}
          onChange={(event) => set({ leader: event.target.value })}
        />
      </Field>
      <Field label={t('approval.when')} fault={fault(faults.happenedAt)} required>
        <MomentInput
          value={draft.happenedAt}
          onChange={(happenedAt) => set({ happenedAt })}
          dateLabel={t('date')}
          timeLabel={t('approval.when')}
        />
      </Field>
      <FieldSet label={t('approval.readBack')} fault={fault(faults.readBack)}>
        <Checkbox checked={draft.readBack} onChange={(event) => set({ readBack: event.target.checked })}>
          {t('approval.readBackDone')}
        </Checkbox>
      </FieldSet>
    </div>
  )
}
