import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Person } from '#shared/people/person.ts'
import { NewPinFields, useNewPin } from './NewPinFields.tsx'

/** An administrator sets a new PIN for someone who forgot theirs. */
export function ResetPinDialog({ person, onClose }: { person: Person; onClose(): void }) {
  const t = useWords('people')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('people.resetPin')
  const fresh = useNewPin()
  async function submit() {
    if (!fresh.agrees()) return
    const outcome = await run({ id: person.id, pin: fresh.pin })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('pinForm.resetTitle', { name: person.name })}
      submitWord={t('pinForm.reset')}
      cancelWord={t('form.cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('pinForm.resetExplain')}</p>
      <NewPinFields fresh={fresh} fault={say.fault(refusal?.faults?.pin)} onEnter={submit} autoFocus />
    </Dialog>
  )
}
