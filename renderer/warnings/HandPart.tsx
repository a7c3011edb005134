import TextArea from 'antd/es/input/TextArea'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { GuidePart } from './GuidePart.tsx'
import type { Taking } from './taking.ts'
import { WarningFields } from './WarningFields.tsx'

/** A warning typed by hand, with the criteria and the defence guide of its signal beside it. */
export function HandPart({ draft, changeHand, set, fault }: Taking) {
  const t = useWords('warnings')
  return (
    <div className="wa-hand">
      <div>
        <WarningFields
          autoFocus
          form={draft.hand}
          set={changeHand}
          fault={(field) => fault(`facts.${field}`)}
          evidence={null}
          edited={{}}
          onMark={() => {}}
        />
        <Field label={t('fields.text')} hint={t('fields.textHint')} fault={fault('facts.text')}>
          <TextArea
            autoSize={{ minRows: 3, maxRows: 8 }}
            maxLength={50_000}
            value={draft.handText}
            onChange={(event) => set({ handText: event.target.value })}
          />
        </Field>
      </div>
      <GuidePart hazard={draft.hand.hazard.trim()} colour={draft.hand.colour} />
    </div>
  )
}
