import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Clock } from '#shared/reports/clock.ts'
import { closeAsked } from './asked.ts'

/** Why a clock was missed: asked once, kept for good. */
export function LateForm({ clock }: { clock: Clock }) {
  const t = useWords('reports')
  const { run, busy, refusal } = useCommand('reports.lateReason')
  const { incident, key, words, dueAt, metAt } = clock
  async function submit(reason: string) {
    const outcome = await run({ incident, clock: key, reason })
    if (outcome.ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t('clock.why')}
      busy={busy}
      refusal={refusal}
      submit={(given) => void submit(given.words)}
      close={closeAsked}
    >
      <p>
        {words} · {t('clock.dueAt')} {dueAt && <TimeText at={dueAt} as="short" />}
        {metAt && (
          <>
            {' · '}
            {t('clock.metAt')} <TimeText at={metAt} as="short" />
          </>
        )}
      </p>
      <p className="dc-hint">{t('clock.once')}</p>
    </ReasonForm>
  )
}
