import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import { ask } from './asked.ts'
import { FigureLine } from './FigureLine.tsx'

/** Every version ever given and every choice, newest first; nothing is ever overwritten. */
export function FigureHistory({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const { figures, adoptions, state } = incident
  if (figures.length === 0) return null
  const corrected = new Set(figures.map(({ corrects }) => corrects))
  return (
    <details className="in-details">
      <summary>{t('figures.history', { n: figures.length })}</summary>
      <ol className="dc-plain">
        {figures.toReversed().map((version) => (
          <li key={version.id}>
            <FigureLine figure={version} />
            <p className="dc-faint">
              {corrected.has(version.id) && `${t('figures.corrected')} `}
              {version.note} {version.by?.name} <TimeText at={version.at} as="short" />{' '}
              {state === 'open' && !corrected.has(version.id) && (
                <Button
                  size="small"
                  type="link"
                  onClick={() => ask({ form: 'figures', incident, corrects: version })}
                >
                  {t('figures.correct')}
                </Button>
              )}
            </p>
            {adoptions
              .filter(({ figure }) => figure === version.id)
              .map(({ id, at, by, reason }) => (
                <p key={id}>
                  ✓ {t('figures.adopted')} <TimeText at={at} as="short" /> {by?.name} · {reason}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </details>
  )
}
