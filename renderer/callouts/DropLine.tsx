import { useCommand } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import type { CallForm } from './call-form.ts'
import { ReasonLine } from './ReasonLine.tsx'

/** Takes the target off the board with the reason; what was tried stays. */
export function DropLine({ calling, target, onLeave }: CallForm) {
  const t = useWords('callouts')
  const { run, busy, refusal } = useCommand('callouts.dropTarget')
  async function send(reason: string) {
    const outcome = await run({ target: target.id, reason })
    if (!outcome.ok) return
    calling.goOn(outcome.value)
    onLeave()
  }
  return (
    <ReasonLine
      what={t('drop.what', { unit: target.unit, who: target.who })}
      hint={t('drop.hint')}
      act={t('drop.act')}
      usual=""
      busy={busy}
      refusal={refusal}
      onSend={(reason) => void send(reason)}
      onLeave={onLeave}
    />
  )
}
