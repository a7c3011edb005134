import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import type { Person } from '#shared/people/person.ts'

/** Takes someone off the list, after asking; what they wrote stays. */
export function RemoveDialog({ person, onClose }: { person: Person; onClose(): void }) {
  const t = useWords('people')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('people.remove')
  async function remove() {
    const outcome = await run({ id: person.id })
    if (outcome.ok) onClose()
  }
  return (
    <ConfirmDialog
      open
      danger
      title={t('removeTitle', { name: person.name })}
      words={t('removeExplain')}
      confirmWord={t('remove')}
      cancelWord={t('form.cancel')}
      busy={busy}
      trouble={refusal && say(refusal)}
      onConfirm={remove}
      onCancel={onClose}
    />
  )
}
