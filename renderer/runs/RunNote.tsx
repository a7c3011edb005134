import Button from 'antd/es/button'
import { openEntry } from '#renderer/app/open-forms.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { RunHead } from '#shared/runs/run.ts'

/** What the run is of: card and version, exercise or sample, and the ways to what it was begun for. */
export function RunNote({ run }: { run: RunHead }) {
  const t = useWords('runs')
  const time = useTimeWords()
  const { plan, version, sample, exercise, beganAt, by, incident, chain, entry } = run
  return (
    <span className="dc-row">
      {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
      {sample && <Tag tone="soon">{t('sample')}</Tag>}
      {t('cardOf', { card: plan.name, version: version.number })} ·{' '}
      {t('beganBy', { at: time(beganAt), by: by?.name ?? '' })}
      {incident !== null && (
        <Button size="small" type="link" onClick={() => go('incidents', String(incident))}>
          {t('ofIncident', { id: incident })}
        </Button>
      )}
      {chain !== null && (
        <Button size="small" type="link" onClick={() => go('warnings', `chain/${chain}`)}>
          {t('ofWarning')}
        </Button>
      )}
      {entry !== null && (
        <Button size="small" type="link" onClick={() => openEntry.write(entry)}>
          {t('ofEntry', { id: entry })}
        </Button>
      )}
    </span>
  )
}
