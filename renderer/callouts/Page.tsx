import { useQuery } from '#renderer/app/call.ts'
import { BoardPage } from './BoardPage.tsx'
import './callouts.css'
import { useCalloutPlace } from './callout-place.ts'
import { LatePage } from './LatePage.tsx'
import { Lists } from './Lists.tsx'
import { StartPage } from './StartPage.tsx'

/** Call-and-acknowledge: F6 comes to the board when one call-out is open, to the list otherwise. */
export function Page() {
  const place = useCalloutPlace()
  if (place.show === 'front') return <Front />
  if (place.show === 'list') return <Lists tab={place.tab} />
  if (place.show === 'start') return <StartPage key={place.chain} chain={place.chain} />
  if (place.show === 'late') return <LatePage key={place.id} id={place.id} />
  return <BoardPage key={place.id} id={place.id} />
}

function Front() {
  const open = useQuery('callouts.list', { open: true }).value
  const only = open?.length === 1 ? open[0] : undefined
  if (!open) return null
  return only ? <BoardPage key={only.id} id={only.id} /> : <Lists tab="open" />
}
