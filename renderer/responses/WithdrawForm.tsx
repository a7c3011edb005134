import { useCommand } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import type { Response } from '#shared/responses/response.ts'
import { closeAsked } from './asked.ts'
import { ReasonForm } from './ReasonForm.tsx'
import { WaitingWords } from './WaitingWords.tsx'

/** What waits is taken back, with the reason. */
export function WithdrawForm({ response }: { response: Response }) {
  const t = useWords('responses')
  const { run, busy, refusal } = useCommand('responses.withdraw')
  async function submit(reason: string) {
    if ((await run({ id: response.id, reason })).ok) closeAsked()
  }
  return (
    <ReasonForm title={t('acts.withdraw')} submit={submit} busy={busy} refusal={refusal}>
      <WaitingWords response={response} />
    </ReasonForm>
  )
}
