import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { showEditor } from './plan-place.ts'

/** Begins a card of the room's own by its name; the editor opens. */
export function NewDialog({ onClose }: { onClose(): void }) {
  const t = useWords('plans')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('plans.draft')
  const [name, setName] = useState('')
  async function submit() {
    const facts = { name, types: [], source: '' }
    const content = { phases: [], steps: [], never: [], traps: [] }
    const outcome = await run({ plan: null, facts, content, note: '' })
    if (outcome.ok) showEditor(outcome.value.id)
  }
  return (
    <Dialog
      open
      title={t('acts.new')}
      submitWord={t('acts.new')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label={t('form.name')} fault={fault(refusal?.faults?.['facts.name'])} required>
        <Input autoFocus maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <p className="dc-hint">{t('newHint')}</p>
    </Dialog>
  )
}
