import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import type { Template } from '#shared/roster/post.ts'

/** Ends a shift template from today on; the past keeps it. */
export function TemplateDrop({ template, onClose }: { template: Template; onClose(): void }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('roster.dropTemplate')
  async function drop() {
    const outcome = await run({ id: template.id })
    if (outcome.ok) onClose()
  }
  return (
    <ConfirmDialog
      open
      danger
      title={t('rules.template.dropTitle', { name: template.name })}
      words={t('rules.template.dropExplain')}
      confirmWord={t('rules.template.drop')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={refusal && say(refusal)}
      onConfirm={drop}
      onCancel={onClose}
    />
  )
}
