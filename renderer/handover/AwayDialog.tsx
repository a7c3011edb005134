import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { CrewMember } from '#shared/handover/shift.ts'

interface AwayDialogProps {
  member: CrewMember
  presence: 'away' | 'absent'
  onClose(): void
}

/** Records that someone left the post or did not come, with where and why. */
export function AwayDialog({ member, presence, onClose }: AwayDialogProps) {
  const t = useWords('handover')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('shift.presence')
  const [note, setNote] = useState('')
  const name = member.person.name
  async function submit() {
    const outcome = await run({ member: member.id, presence, note })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={presence === 'away' ? t('crew.awayTitle', { name }) : t('crew.absentTitle', { name })}
      submitWord={t(`presence.${presence}`)}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t('crew.noteLabel')} fault={say.fault(refusal?.faults?.note)}>
        <Input
          autoFocus
          maxLength={400}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onPressEnter={submit}
        />
      </Field>
    </Dialog>
  )
}
