import Input from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import { signatureAct } from './named-acts.ts'
import type { StepHold } from './step-draft.ts'

/** Whose name stands under a step: somebody of the room by PIN, or a name on paper. */
export function NameFields({ submit, ...hold }: StepHold & { submit(): void }) {
  const t = useWords('hazards')
  const { act, shape, draft, set } = hold
  if (shape.who === 'name') return <PaperName {...hold} />
  const means = act === 'sign' ? (['pin', 'paper', 'refused'] as const) : (['pin', 'paper'] as const)
  return (
    <>
      <FieldSet label={t('step.means')}>
        <Segmented
          options={means.map((value) => ({ value, label: t(`step.${value}`) }))}
          value={draft.means}
          onChange={(chosen) => set({ means: chosen })}
        />
      </FieldSet>
      {draft.means === 'pin' ? <ByPin {...hold} submit={submit} /> : <PaperName {...hold} />}
    </>
  )
}

function PaperName({ act, shape, draft, set, fault }: StepHold) {
  const t = useWords('hazards')
  return (
    <Field label={t(`step.name.${signatureAct(act)}`)} fault={fault('name')} required={shape.nameRequired}>
      <Input maxLength={80} value={draft.name} onChange={(event) => set({ name: event.target.value })} />
    </Field>
  )
}

function ByPin({ act, signer, fault, submit }: StepHold & { submit(): void }) {
  const t = useWords('hazards')
  const matches = useMatcher()
  return (
    <div className="hz-signer">
      <Field label={t(`step.name.${signatureAct(act)}`)} fault={fault('signing.person')} required>
        <NamePicker
          groups={signer.groups}
          matches={matches}
          value={signer.person}
          onChange={signer.setPerson}
          noMatch={t('step.noOne')}
        />
      </Field>
      <Field label={t('step.pinField')} fault={fault('signing.pin')} required>
        <PinInput value={signer.pin} onChange={signer.setPin} onEnter={submit} />
      </Field>
    </div>
  )
}
