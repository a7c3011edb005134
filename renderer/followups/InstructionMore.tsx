import Button from 'antd/es/button'
import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { instructionMeans, instructionUrgencies } from '#shared/followups/instruction.ts'
import type { InstructionHold } from './instruction-draft.ts'

const paper = ['unit', 'number', 'title'] as const

/** How it came, how urgent, the paper it stands on, what is proposed: behind "more" until wanted, always there for a written one. */
export function InstructionMore(hold: InstructionHold) {
  const t = useWords('followups')
  const [wanted, setWanted] = useState(false)
  const { draft } = hold
  const written = draft.form === 'written' || draft.proposal !== '' || draft.urgency !== ''
  if (!wanted && !written)
    return (
      <Button type="dashed" block onClick={() => setWanted(true)} aria-expanded={false}>
        {t('instruction.more')}
      </Button>
    )
  return <MoreFields {...hold} />
}

function MoreFields({ draft, set, fault }: InstructionHold) {
  const t = useWords('followups')
  return (
    <>
      <div className="fu-two">
        <Field label={t('instruction.means')}>
          <Select
            value={draft.means}
            options={instructionMeans.map((value) => ({ value, label: t(`means.${value}`) }))}
            onChange={(means) => set({ means })}
          />
        </Field>
        <Field label={t('instruction.urgency')}>
          <Select
            value={draft.urgency}
            options={instructionUrgencies.map((value) => ({
              value,
              label: value === '' ? t('urgencies.none') : t(`urgencies.${value}`),
            }))}
            onChange={(urgency) => set({ urgency })}
          />
        </Field>
      </div>
      <div className="fu-paper">
        {paper.map((field) => (
          <Field key={field} label={t(`paper.${field}`)} fault={fault(`document.${field}`)}>
            <Input
              maxLength={200}
              value={draft[field]}
              onChange={(event) => set({ [field]: event.target.value })}
            />
          </Field>
        ))}
      </div>
      <Field label={t('beside.proposal')} fault={fault('proposal')}>
        <TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={draft.proposal}
          onChange={(event) => set({ proposal: event.target.value })}
        />
      </Field>
    </>
  )
}
