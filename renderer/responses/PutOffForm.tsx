import { useCommand } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { closeAsked } from './asked.ts'
import { ReasonForm } from './ReasonForm.tsx'

/** A suggestion is not followed now, and why; it comes back when its facts change. */
export function PutOffForm({ what, of, facts }: { what: string; of: string; facts: string }) {
  const t = useWords('responses')
  const { run, busy, refusal } = useCommand('responses.putOff')
  async function submit(reason: string) {
    if ((await run({ key: of, facts, reason })).ok) closeAsked()
  }
  return (
    <ReasonForm title={t('acts.putOff')} submit={submit} busy={busy} refusal={refusal}>
      <p>
        <b>{what}</b> · {t('suggest.comesBack')}
      </p>
    </ReasonForm>
  )
}
