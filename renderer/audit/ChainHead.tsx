import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { PublicKey } from './PublicKey.tsx'

/** The head of the chain, and the key that signs it. */
export function ChainHead() {
  const t = useWords('audit')
  const time = useTimeWords()
  const head = useQuery('audit.head', {}).value
  return (
    <Panel title={t('head.title')}>
      <p className="dc-hint">{t('head.explain')}</p>
      {head && head.seq === 0 && <p>{t('head.empty')}</p>}
      {head && head.seq > 0 && (
        <p>
          <b className="dc-figures">{t('head.seq', { seq: head.seq })}</b>{' '}
          <span className="dc-hint">{head.at && t('head.at', { time: time(head.at, 'full') })}</span>
          <code className="au-code" title={t('head.hash')}>
            <b>{head.hash.slice(0, 8)}</b>
            {head.hash.slice(8)}
          </code>
        </p>
      )}
      <PublicKey />
    </Panel>
  )
}
