import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { WallView } from '#shared/desk/contract.ts'
import { listed } from '#shared/warnings/listed.grammar.ts'

const most = 6
const numerals = ['', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'] as const

/** Response levels and warnings in force, the most severe first; silence is said. */
export function WallForce({ view: { warnings, responses } }: { view: WallView }) {
  const t = useWords('alarms')
  const signal = useSignalWords()
  const time = useTimeWords()
  return (
    <section className="wl-column">
      <h2>{t('wall.inForce')}</h2>
      {responses.map(({ id, matter, level, since }) => (
        <p key={id} className="wl-response">
          <b>{numerals[level]}</b> {t('wall.responses')} {matter} <small>{time(since, 'short')}</small>
        </p>
      ))}
      {warnings.length === 0 && <p className="wl-quiet">{t('wall.noWarnings')}</p>}
      {warnings.slice(0, most).map(({ id, hazard, colour, level, places, since, lapsed }) => (
        <p key={id} className={`wl-warning ${colour ? `wl-${colour}` : ''}`}>
          <b>{signal.full({ hazard, colour, level })}</b> {listed(places)}
          <small>
            {time(since, 'short')}
            {lapsed && ` · ${t('wall.lapsed')}`}
          </small>
        </p>
      ))}
      {warnings.length > most && <p>{t('wall.more', { number: warnings.length - most })}</p>}
    </section>
  )
}
