import { useCommand } from '#renderer/app/call.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useWords } from '#renderer/app/words.ts'
import type { Entry } from '#shared/log/entry.ts'
import { FollowForm } from './FollowForm.tsx'

/** Adds to an entry what became known later. */
export function AdditionForm({ entry, onDone }: { entry: Entry; onDone(): void }) {
  const t = useWords('log')
  const draft = useDraft(`addition ${entry.id}`)
  const add = useCommand('log.add')
  async function save() {
    const outcome = await add.run({ id: entry.id, text: draft.content })
    if (!outcome.ok) return
    await draft.drop()
    onDone()
  }
  const form = {
    field: 'text',
    text: draft.content,
    onText: draft.setContent,
    onSave: () => void save(),
    onCancel: onDone,
  }
  return <FollowForm label={t('addition.text')} saveWord={t('acts.addition')} {...form} {...add} />
}
