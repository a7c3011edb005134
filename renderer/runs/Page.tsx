import { usePlace } from '#renderer/app/place.ts'
import { RunLists } from './RunLists.tsx'
import { RunPage } from './RunPage.tsx'
import { runOf } from './run-place.ts'
import './runs.css'

/** Runs of plan cards: one as it is worked, or all of them. */
export function Page() {
  const id = runOf(usePlace().detail)
  return id === null ? <RunLists /> : <RunPage key={id} id={id} />
}
