import Alert from 'antd/es/alert'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Breach, Verdict } from '#shared/audit/contract.ts'
import type { Following } from './following.ts'

interface VerdictWordsProps {
  verdict: Verdict
  at: string
  onFollow(row: Following): void
}

const most = 50

/** The verdict in words; each breach names link, table and row. */
export function VerdictWords({ verdict, at, onFollow }: VerdictWordsProps) {
  const t = useWords('audit')
  const time = useTimeWords()
  const { ok, links, head, broken = [] } = verdict
  const when = t('verify.head', { head: head.slice(0, 8), time: time(at, 'seconds') })
  if (ok) return <Alert type="success" showIcon title={t('verify.ok', { links })} description={when} />
  return (
    <>
      <Alert type="error" showIcon title={t('verify.broken', { n: broken.length })} description={when} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <ul className="au-breaches" tabIndex={0} aria-label={t('verify.breaches')}>
        {broken.slice(0, most).map((breach) => (
          <BreachLine
            key={`${breach.what} ${breach.link} ${breach.table} ${breach.id}`}
            breach={breach}
            onFollow={onFollow}
          />
        ))}
        {broken.length > most && <li>{t('verify.more', { n: broken.length - most })}</li>}
      </ul>
    </>
  )
}

function BreachLine({ breach, onFollow }: { breach: Breach; onFollow(row: Following): void }) {
  const t = useWords('audit')
  const { what, link, table, id } = breach
  return (
    <li>
      {t(`breach.${what}`, { link, table, id })}{' '}
      {id > 0 && (
        <button type="button" className="au-go" onClick={() => onFollow({ table, id })}>
          {t('verify.row')}
        </button>
      )}
    </li>
  )
}
