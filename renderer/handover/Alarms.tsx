import Alert from 'antd/es/alert'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Standing } from '#shared/handover/contract.ts'

/** What must not be overlooked: a handover that did not come, shifts that stand open again. */
export function Alarms({ standing }: { standing: Standing }) {
  const t = useWords('handover')
  const time = useTimeWords()
  const reopened = (useQuery('shift.list', { limit: 90 }).value ?? []).filter(
    ({ state }) => state === 'reopened',
  )
  return (
    <>
      {standing.missed && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('missed.title')}
          description={t('missed.body', { to: time(standing.shift.to) })}
        />
      )}
      {reopened.map(({ id, dutyDay }) => (
        <Alert key={id} type="warning" showIcon title={t('reopened', { day: dutyDay })} />
      ))}
    </>
  )
}
