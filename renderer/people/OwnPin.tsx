import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { NewPinFields, useNewPin } from './NewPinFields.tsx'

/** Changes the PIN of the person at the seat. */
export function OwnPin() {
  const t = useWords('people')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { name } = useSeated()
  const { run, busy, refusal } = useCommand('people.changePin')
  const [old, setOld] = useState('')
  const [changed, setChanged] = useState(false)
  const fresh = useNewPin()
  async function submit() {
    setChanged(false)
    if (!fresh.agrees()) return
    const outcome = await run({ old, pin: fresh.pin })
    if (!outcome.ok) return
    setOld('')
    fresh.clear()
    setChanged(true)
  }
  return (
    <Panel title={t('pinForm.mine', { name })} className="pe-pin">
      <Field label={t('pinForm.old')} fault={say.fault(refusal?.faults?.old)} required>
        <PinInput value={old} onChange={setOld} />
      </Field>
      <NewPinFields fresh={fresh} fault={say.fault(refusal?.faults?.pin)} onEnter={submit} />
      <Trouble words={told(refusal)} />
      {changed && (
        <Alert type="success" showIcon role="status" title={t('pinForm.changed')} className="dc-trouble" />
      )}
      <Button type="primary" loading={busy} onClick={submit}>
        {t('pinForm.change')}
      </Button>
    </Panel>
  )
}
