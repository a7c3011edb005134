import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { levelMark } from '#shared/responses/level.ts'
import './strip-part.css'

/** The responses in force as chips of the strip: level and matter. */
export function StripPart() {
  const t = useWords('responses')
  const { responses = [] } = useQuery('responses.current', {}, { every: 60_000 }).value ?? {}
  return responses.map(({ id, level, matter, exercise }) => (
    <button
      key={id}
      type="button"
      className="rs-chip"
      title={matter}
      onClick={() => go('responses', `${id}`)}
    >
      {exercise && <small>{t('exercise')} </small>}
      <b>{t('chip', { level: levelMark(level) })}</b> <span>{matter}</span>
    </button>
  ))
}
