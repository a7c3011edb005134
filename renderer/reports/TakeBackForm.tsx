import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Report } from '#shared/reports/report.ts'
import { closeAsked } from './asked.ts'

/** Gives a checked report back to its drafter, or takes a report back altogether; an issued one keeps its number. */
export function TakeBackForm({ act, report }: { act: 'return' | 'void'; report: Report }) {
  const t = useWords('reports')
  const giveBack = useCommand('reports.return')
  const voiding = useCommand('reports.void')
  const { busy, refusal } = act === 'return' ? giveBack : voiding
  async function submit(words: string) {
    const { id } = report
    const outcome =
      act === 'return' ? await giveBack.run({ id, words }) : await voiding.run({ id, reason: words })
    if (outcome.ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t(`acts.${act}`)}
      field={act === 'return' ? 'words' : 'reason'}
      danger={act === 'void'}
      busy={busy}
      refusal={refusal}
      submit={(given) => void submit(given.words)}
      close={closeAsked}
    >
      <p>{report.title}</p>
      {act === 'void' && report.number !== null && <p className="dc-hint">{t('voidKeepsNumber')}</p>}
    </ReasonForm>
  )
}
