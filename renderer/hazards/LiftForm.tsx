import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { AttentionUnit } from '#shared/hazards/hazard.ts'
import { closeAsked } from './asked.ts'

/** Takes a unit off the list of those under attention, with the reason. */
export function LiftForm({ unit }: { unit: AttentionUnit }) {
  const t = useWords('hazards')
  const { run, busy, refusal } = useCommand('hazards.liftAttention')
  async function submit({ words }: { words: string }) {
    if ((await run({ id: unit.id, reason: words })).ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t('attention.liftTitle', { name: unit.name })}
      busy={busy}
      refusal={refusal}
      submit={(given) => void submit(given)}
      close={closeAsked}
    />
  )
}
