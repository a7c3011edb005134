import Button from 'antd/es/button'
import TextArea from 'antd/es/input/TextArea'
import type { KeyboardEvent } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'

/** Writes a note for the next shift; it joins the open matters and comes back until it is closed there. */
export function NotesPanel() {
  const t = useWords('handover')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('handover.note')
  const draft = useDraft('handover.note')
  async function submit() {
    const outcome = await run({ text: draft.content })
    if (outcome.ok) await draft.drop()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.ctrlKey || busy) return
    event.preventDefault()
    void submit()
  }
  return (
    <Panel title={t('notes.title')} className="ho-notes">
      <Field label={t('notes.label')} hint={t('notes.none')} fault={say.fault(refusal?.faults?.text)}>
        <TextArea
          rows={3}
          maxLength={2000}
          placeholder={t('notes.placeholder')}
          value={draft.content}
          onChange={(event) => draft.setContent(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <Trouble words={told(refusal)} />
      <Button onClick={submit} loading={busy}>
        {t('notes.add')} <KeyHint keys="Ctrl+Enter" />
      </Button>
    </Panel>
  )
}
