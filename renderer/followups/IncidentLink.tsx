import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'

/** The incident something belongs to, by its name; leads to its page. */
export function IncidentLink({ incident }: { incident: number }) {
  const t = useWords('followups')
  const title = useQuery('incidents.get', { id: incident }).value?.title
  return (
    <Button size="small" className="fu-incident" onClick={() => go('incidents', `${incident}`)}>
      {title ?? t('facts.toIncident')}
    </Button>
  )
}
