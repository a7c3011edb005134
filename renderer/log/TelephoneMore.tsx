import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { type TelephoneHold, telephoneParts } from './telephone-draft.ts'

/** The rest of the telephone form: the parts of what was said, who was told, what is proposed, how it goes on. */
export function TelephoneMore(hold: TelephoneHold) {
  const t = useWords('log')
  const { telephone, handling, follow } = hold.form
  const [wanted, setWanted] = useState(false)
  const written =
    follow || handling !== '' || telephoneParts.some((part) => part !== 'subject' && telephone[part] !== '')
  const shown = wanted || written
  return (
    <>
      <ReadBackAndFollow {...hold} />
      {shown ? (
        <MoreParts {...hold} />
      ) : (
        <Button type="dashed" block onClick={() => setWanted(true)} aria-expanded={false}>
          {t('telephone.more')}
        </Button>
      )}
    </>
  )
}

function ReadBackAndFollow({ form, set, fault }: TelephoneHold) {
  const t = useWords('log')
  return (
    <div className="dc-row lg-tel-row">
      <Checkbox
        checked={form.telephone.readBack}
        onChange={(event) => set({ telephone: { ...form.telephone, readBack: event.target.checked } })}
      >
        {t('telephone.readBack')}
      </Checkbox>
      <Checkbox checked={form.follow} onChange={(event) => set({ follow: event.target.checked })}>
        {t('telephone.follow')}
      </Checkbox>
      {form.follow && (
        <Field label={t('telephone.dueAt')} fault={fault('dueAt')}>
          <MomentInput
            value={form.dueAt}
            onChange={(dueAt) => set({ dueAt })}
            dateLabel={t('date')}
            timeLabel={t('time')}
          />
        </Field>
      )}
    </div>
  )
}

function MoreParts({ form, set, fault }: TelephoneHold) {
  const t = useWords('log')
  return (
    <div className="dc-grid-2">
      {telephoneParts.slice(1).map((part) => (
        <Field key={part} label={t(`telephone.parts.${part}`)} fault={fault(`telephone.${part}`)}>
          <TextArea
            autoSize={{ minRows: 1, maxRows: 6 }}
            value={form.telephone[part]}
            onChange={(event) => set({ telephone: { ...form.telephone, [part]: event.target.value } })}
          />
        </Field>
      ))}
      <Field label={t('telephone.handling')} fault={fault('handling')}>
        <TextArea
          autoSize={{ minRows: 1, maxRows: 6 }}
          value={form.handling}
          onChange={(event) => set({ handling: event.target.value })}
        />
      </Field>
      <Field label={t('telephone.links')} hint={t('telephone.linksHint')} fault={fault('links')}>
        <Input value={form.links} onChange={(event) => set({ links: event.target.value })} />
      </Field>
    </div>
  )
}
