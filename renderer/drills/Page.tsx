import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { DrillPage } from './DrillPage.tsx'
import { useDrillPlace } from './drill-place.ts'
import { ListPage } from './ListPage.tsx'
import './drills.css'
import './form.css'

/** Drills: the list, or one of them. */
export function Page() {
  const { id } = useDrillPlace()
  return id === null ? <ListPage /> : <OnePage key={id} id={id} />
}

function OnePage({ id }: { id: number }) {
  const t = useWords('drills')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('drills.get', { id }, { every: 30_000 })
  if (value) return <DrillPage drill={value} />
  return (
    <Frame title={t('title')}>
      <Trouble words={told(refusal)} />
    </Frame>
  )
}
