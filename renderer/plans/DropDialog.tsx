import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { VersionHead } from '#shared/plans/plan.ts'

/** Gives a draft up; it stays in the list of versions. */
export function DropDialog({ version: { id }, onClose }: { version: VersionHead; onClose(): void }) {
  const t = useWords('plans')
  const { run, busy, refusal } = useCommand('plans.drop')
  async function submit({ words }: { words: string }) {
    if ((await run({ id, reason: words })).ok) onClose()
  }
  return (
    <ReasonForm
      title={t('acts.drop')}
      danger
      busy={busy}
      refusal={refusal}
      submit={(given) => void submit(given)}
      close={onClose}
    >
      <p>{t('dropWords')}</p>
    </ReasonForm>
  )
}
