import { useWords } from '#renderer/app/words.ts'
import { levelMark, type ResponseLevel } from '#shared/responses/level.ts'

/** The level in force in huge figures with its word; a dash while none is. */
export function LevelMark({ level }: { level: ResponseLevel | null }) {
  const t = useWords('responses')
  return (
    <div className={`rs-level ${level === null ? 'rs-level-none' : ''}`}>
      <b>{levelMark(level)}</b>
      <span>{level === null ? t('notInForce') : t('levelWord')}</span>
    </div>
  )
}
