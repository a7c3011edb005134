import { useWords } from '#renderer/app/words.ts'
import type { BoardTarget } from '#shared/callouts/board.ts'

/** What must be asked, as questions to be read out; what was reported already stands behind its question. */
export function CallAsk({ target }: { target: BoardTarget }) {
  const t = useWords('callouts')
  if (target.needs.length === 0) return null
  return (
    <section aria-label={t('ask.title')} className="co-ask">
      <ul className="dc-plain">
        <li className="dc-hint" aria-hidden>
          {t('ask.title')}
        </li>
        {target.needs.map((need) => {
          const said = target.answer?.[need] ?? ''
          return (
            <li key={need} className={said === '' ? '' : 'co-asked'}>
              {t(`ask.${need}`)} {said !== '' && <b>✓ {said}</b>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
