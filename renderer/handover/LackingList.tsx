import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Lacking } from './lacking.ts'

const panels: Record<Lacking['what'], string | null> = {
  window: null,
  checks: '.ho-checks button',
  matters: '.ho-matters li button',
  drafts: '.ho-matters li button',
  summary: '.ho-summary textarea',
  nextCrew: '.ho-crew-of:last-of-type button',
}

/** What is still lacking before the signature, in words, each with a button that goes there. */
export function LackingList({ lacking }: { lacking: readonly Lacking[] }) {
  const t = useWords('handover')
  if (lacking.length === 0) return <p className="ho-ready">{t('lacking.none')}</p>
  return (
    <div className={lacking.some(({ what }) => what === 'window') ? 'ho-lacking ho-quiet' : 'ho-lacking'}>
      <h4>{t('lacking.title')}</h4>
      <ul>
        {lacking.map((item) => (
          <li key={item.what}>
            <LackingWords item={item} />
            <GoThere item={item} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function LackingWords({ item }: { item: Lacking }) {
  const t = useWords('handover')
  const time = useTimeWords()
  if (item.what === 'window') return t('lacking.window', { time: time(item.at) })
  if (item.what === 'checks')
    return t('lacking.checks', { n: item.names.length, names: item.names.join(t('listComma')) })
  if (item.what === 'matters') return t('lacking.matters', { n: item.number })
  if (item.what === 'drafts') return t('lacking.drafts', { n: item.number })
  return item.what === 'summary' ? t('lacking.summary') : t('lacking.nextCrew')
}

function GoThere({ item }: { item: Lacking }) {
  const t = useWords('handover')
  const panel = panels[item.what]
  if (panel === null || item.what === 'window') return null
  return (
    <button
      type="button"
      className="ho-go"
      onClick={() => document.querySelector<HTMLElement>(panel)?.focus()}
    >
      {t(`lacking.go.${item.what}`)}
    </button>
  )
}
