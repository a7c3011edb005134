import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { FigureVersion } from '#shared/incidents/figures.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import { closeAsked } from './asked.ts'
import { FigureLine } from './FigureLine.tsx'

/** Chooses the figures the room speaks by, with the reason. */
export function AdoptForm({ incident, figure }: { incident: Incident; figure: FigureVersion }) {
  const t = useWords('incidents')
  const { run, busy, refusal } = useCommand('incidents.adopt')
  async function submit({ words, sure }: { words: string; sure: boolean }) {
    const outcome = await run({ id: incident.id, figure: figure.id, reason: words, sure })
    if (outcome.ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t('figures.adopt')}
      label={t('figures.why')}
      first={t('figures.whyFirst', { source: t(`sources.${figure.source}`) })}
      busy={busy}
      refusal={refusal}
      unless="incidents.figuresFall"
      submit={(given) => void submit(given)}
      close={closeAsked}
    >
      <FigureLine figure={figure} />
    </ReasonForm>
  )
}
