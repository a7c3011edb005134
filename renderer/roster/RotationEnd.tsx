import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Rotation } from '#shared/roster/post.ts'
import { useToday } from './use-shown-days.ts'

/** Ends a rotation with a last day. */
export function RotationEnd({ rotation, onClose }: { rotation: Rotation; onClose(): void }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const today = useToday()
  const { run, busy, refusal } = useCommand('roster.endRotation')
  const [lastDay, setLastDay] = useState(today)
  async function submit() {
    const outcome = await run({ id: rotation.id, lastDay })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('rules.rotation.endTitle')}
      submitWord={t('rules.rotation.end')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t('rules.lastDay')} fault={say.fault(refusal?.faults?.lastDay)} required>
        <DayInput value={lastDay} onChange={setLastDay} />
      </Field>
    </Dialog>
  )
}
