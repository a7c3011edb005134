import Alert from 'antd/es/alert'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Copy } from '#shared/backup/contract.ts'

interface LastCopyProps {
  /** Newest first. */
  copies: readonly Copy[]
  waiting: boolean
}

/** Says when the last verified copy was made, or that the last one failed. */
export function LastCopy({ copies, waiting }: LastCopyProps) {
  const t = useWords('backup')
  const time = useTimeWords()
  const good = copies.find(({ ok }) => ok)
  const newest = copies[0]
  const words = good ? t('last', { time: time(good.at, 'full'), link: good.link }) : t('lastNone')
  return (
    <div role="status" className="ba-page">
      {newest && !newest.ok && (
        <Alert type="error" showIcon title={t('lastBad', { trouble: newest.trouble })} />
      )}
      <Alert
        type={good ? 'success' : 'warning'}
        showIcon
        title={words}
        description={waiting ? t('asked') : undefined}
      />
    </div>
  )
}
