import { useWords } from '#renderer/app/words.ts'
import type { Evidence } from '#shared/warnings/read-warning.ts'

/** Below this the officer is asked to look; below the other the reading is called fair. */
const doubtful = 0.75
const sure = 0.9

/** Where a field came from, while a text is read. */
export interface Origin {
  /** Null where the text does not say; undefined in a form without a text. */
  evidence: Evidence | null | undefined
  edited: boolean
}

/** The name of a field, with how sure the reading is, in words. */
export function FieldName({ name, origin }: { name: string; origin: Origin }) {
  return (
    <>
      {name} <Sureness {...origin} />
    </>
  )
}

function Sureness({ evidence, edited }: Origin) {
  const t = useWords('warnings')
  if (edited) return <small className="wa-sure">{t('sure.edited')}</small>
  if (evidence === undefined) return null
  if (evidence === null) return <small className="wa-sure wa-doubt">{t('sure.notSaid')}</small>
  const percent = Math.round(evidence.confidence * 100)
  if (evidence.confidence < doubtful)
    return <small className="wa-sure wa-doubt">{t('sure.look', { percent })}</small>
  return (
    <small className="wa-sure">
      {t(evidence.confidence < sure ? 'sure.fair' : 'sure.good', { percent })}
    </small>
  )
}
