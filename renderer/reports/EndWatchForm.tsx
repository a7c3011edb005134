import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useWords } from '#renderer/app/words.ts'
import { closeAsked } from './asked.ts'

/** The days of watching are over. */
export function EndWatchForm({ incident }: { incident: number }) {
  const t = useWords('reports')
  const { run, busy, refusal } = useCommand('reports.endWatch')
  async function submit(words: string) {
    const outcome = await run({ incident, words })
    if (outcome.ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t('clock.acts.endWatch')}
      label={t('watchWords')}
      field="words"
      busy={busy}
      refusal={refusal}
      submit={(given) => void submit(given.words)}
      close={closeAsked}
    />
  )
}
