import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import type { Drill } from '#shared/drills/drill.ts'
import { closeAsked } from './asked.ts'

/** Says what exercise mode means and which key breaks out of it before the drill begins. */
export function BeginForm({ drill }: { drill: Drill }) {
  const t = useWords('drills')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('drills.begin')
  async function begin() {
    const outcome = await run({ id: drill.id })
    if (outcome.ok) closeAsked()
  }
  return (
    <ConfirmDialog
      open
      title={t('begin.title', { name: drill.name })}
      words={t('begin.words')}
      confirmWord={t('acts.begin')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onConfirm={() => void begin()}
      onCancel={closeAsked}
    >
      <p>
        <KeyHint keys="F11" /> {t('begin.key')}
      </p>
      {drill.script.length === 0 && <p className="dc-hint">{t('begin.noScript')}</p>}
    </ConfirmDialog>
  )
}
