import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Followup } from '#shared/followups/followup.ts'
import { closeAsked } from './asked.ts'

/** Sends back, withdraws or opens again, each for a reason. */
export function ReasonActForm({
  act,
  followup,
}: {
  act: 'sendBack' | 'withdraw' | 'reopen'
  followup: Followup
}) {
  const t = useWords('followups')
  const sendBack = useCommand('followups.sendBack')
  const withdraw = useCommand('followups.withdraw')
  const reopen = useCommand('followups.reopen')
  const { run, busy, refusal } = { sendBack, withdraw, reopen }[act]
  async function submit({ words }: { words: string }) {
    const outcome = await run({ id: followup.id, reason: words })
    if (outcome.ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t(`acts.${act}`)}
      danger={act === 'withdraw'}
      busy={busy}
      refusal={refusal}
      submit={(given) => void submit(given)}
      close={closeAsked}
    >
      <p>{followup.title}</p>
    </ReasonForm>
  )
}
