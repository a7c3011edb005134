import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import { closeAsked } from './asked.ts'

/** Closes an incident, opens it again, or withdraws one that was opened by mistake. */
export function EndForm({ act, incident }: { act: 'close' | 'reopen' | 'withdraw'; incident: Incident }) {
  const t = useWords('incidents')
  const close = useCommand('incidents.close')
  const reopen = useCommand('incidents.reopen')
  const withdraw = useCommand('incidents.withdraw')
  const command = { close, reopen, withdraw }[act]
  async function submit({ words, sure }: { words: string; sure: boolean }) {
    const { id } = incident
    const outcome =
      act === 'close'
        ? await close.run({ id, words, sure })
        : await { reopen, withdraw }[act].run({ id, reason: words })
    if (outcome.ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t(`acts.${act}`)}
      label={t(`ending.${act}`)}
      field={act === 'close' ? 'words' : 'reason'}
      danger={act === 'withdraw'}
      busy={command.busy}
      refusal={command.refusal}
      {...(act === 'close' ? { unless: 'incidents.stillOpen' } : {})}
      submit={(given) => void submit(given)}
      close={closeAsked}
    >
      <p>{incident.title}</p>
    </ReasonForm>
  )
}
