import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { CardFacts } from '#shared/plans/card.ts'
import type { Editing } from './editing.ts'
import { LinesField } from './LinesField.tsx'
import { TypesField } from './TypesField.tsx'

/** What stands on the card besides its steps: name, event types, basis, what is never done, traps, what was changed. */
export function EditorHead({ hold }: { hold: Editing }) {
  const t = useWords('plans')
  const { draft, set, setContent, fault } = hold
  const setFacts = (part: Partial<CardFacts>) => set({ facts: { ...draft.facts, ...part } })
  return (
    <div className="pl-editor-head">
      <div className="dc-grid-2">
        <Field label={t('form.name')} fault={fault('facts.name')} required>
          <Input
            autoFocus
            maxLength={60}
            value={draft.facts.name}
            onChange={(event) => setFacts({ name: event.target.value })}
          />
        </Field>
        <TypesField
          types={draft.facts.types}
          fault={fault('facts.types')}
          onChange={(types) => setFacts({ types })}
        />
      </div>
      <Field label={t('form.source')} fault={fault('facts.source')}>
        <Input
          maxLength={200}
          value={draft.facts.source}
          onChange={(event) => setFacts({ source: event.target.value })}
        />
      </Field>
      <LinesField
        label={t('never')}
        lines={draft.content.never}
        rows={3}
        fault={fault('content.never')}
        onChange={(never) => setContent({ never })}
      />
      <LinesField
        label={t('traps')}
        lines={draft.content.traps}
        rows={3}
        fault={fault('content.traps')}
        onChange={(traps) => setContent({ traps })}
      />
      <Field label={t('form.changed')} hint={t('form.changedHint')} fault={fault('note')}>
        <Input maxLength={400} value={draft.note} onChange={(event) => set({ note: event.target.value })} />
      </Field>
    </div>
  )
}
