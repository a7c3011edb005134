import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import Segmented from 'antd/es/segmented'
import { AttentionMark, useAttention } from '#renderer/app/AttentionMarks.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Party } from '#shared/log/entry.ts'
import { PhrasePicker } from './PhrasePicker.tsx'
import type { TelephoneHold } from './telephone-draft.ts'
import { useKinds } from './use-kinds.ts'

const partyFields = ['unit', 'name', 'post', 'telephone'] as const satisfies readonly (keyof Party)[]

/** What must be written while listening: in or out, when, who, about what, what was said. */
export function TelephoneFirst({ form, set, fault }: TelephoneHold) {
  const t = useWords('log')
  return (
    <>
      <WhichAndWhen form={form} set={set} fault={fault} />
      <PartyFields form={form} set={set} fault={fault} />
      <Attention form={form} />
      <Field label={t('telephone.subject')} fault={fault('telephone.subject')}>
        <Input
          value={form.telephone.subject}
          onChange={(event) => set({ telephone: { ...form.telephone, subject: event.target.value } })}
        />
      </Field>
      <Field label={t('telephone.text')} required fault={fault('text')}>
        <TextArea
          autoSize={{ minRows: 4, maxRows: 12 }}
          value={form.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      </Field>
      <PhrasePicker kind={form.kind} onPick={(phrase) => set({ text: form.text + phrase })} />
    </>
  )
}

type Part = Pick<TelephoneHold, 'form' | 'set' | 'fault'>

function WhichAndWhen({ form, set, fault }: Part) {
  const t = useWords('log')
  const { offered, nameOf } = useKinds()
  const kinds = offered
    .filter((kind) => kind.form === 'telephone')
    .map(({ code }) => ({ value: code, label: nameOf(code) }))
  return (
    <div className="lg-tel-head">
      <FieldSet label={t('telephone.direction')} fault={fault('kind')}>
        <Segmented options={kinds} value={form.kind} onChange={(kind) => set({ kind })} />
      </FieldSet>
      <Field label={t('telephone.happenedAt')} fault={fault('happenedAt')} required>
        <MomentInput
          value={form.happenedAt}
          onChange={(happenedAt) => set({ happenedAt })}
          dateLabel={t('date')}
          timeLabel={t('time')}
        />
      </Field>
    </div>
  )
}

/** Says while one types that the caller, or what the call is about, is a unit under attention. */
function Attention({ form }: Pick<Part, 'form'>) {
  const watched = useAttention({ names: [form.party.unit], texts: [form.telephone.subject] })
  return watched.map((unit) => (
    <p key={unit.id} className="dc-hint lg-tel-attention">
      <AttentionMark unit={unit} /> {unit.name} · {unit.reason}
    </p>
  ))
}

function PartyFields({ form, set, fault }: Part) {
  const t = useWords('log')
  return (
    <div className="lg-tel-party">
      {partyFields.map((field, index) => (
        <Field key={field} label={t(`party.${field}`)} fault={fault(`party.${field}`)}>
          <Input
            autoFocus={index === 0}
            value={form.party[field]}
            onChange={(event) => set({ party: { ...form.party, [field]: event.target.value } })}
          />
        </Field>
      ))}
    </div>
  )
}
