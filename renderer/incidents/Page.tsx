import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { IncidentPage } from './IncidentPage.tsx'
import { useIncidentPlace } from './incident-place.ts'
import { ListPage } from './ListPage.tsx'
import './incidents.css'

/** Emergency incidents: the list, or one of them. */
export function Page() {
  const { id } = useIncidentPlace()
  return id === null ? <ListPage /> : <OnePage key={id} id={id} />
}

function OnePage({ id }: { id: number }) {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('incidents.get', { id }, { every: 60_000 })
  if (value) return <IncidentPage incident={value} />
  return (
    <Frame title={t('title')}>
      <Trouble words={told(refusal)} />
    </Frame>
  )
}
