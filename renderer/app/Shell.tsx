import { lazy, Suspense, useLayoutEffect } from 'react'
import { AlarmBell } from './Alarms.tsx'
import { Door } from './Door.tsx'
import { useExercise } from './drill.ts'
import { Frame } from './Frame.tsx'
import { floating } from './floating.ts'
import { Rehearsal } from './Rehearsal.tsx'
import { useRoom } from './room-context.tsx'
import { ShutPage } from './ShutPage.tsx'
import { Waiting } from './Waiting.tsx'

const FirstRun = lazy(() =>
  import('#renderer/settings/FirstRun.tsx').then((room) => ({ default: room.FirstRun })),
)

/** What the window shows, by the state of the room and of the seat. A locked seat keeps its page beneath. */
export function Shell() {
  const { state, rehearsal, seat } = useRoom()
  const exercise = useExercise()
  useLayoutEffect(() => {
    floating().inert = seat.locked || !seat.person
  }, [seat])
  if (state === 'none') return <Suspense fallback={<Waiting />}>{<FirstRun />}</Suspense>
  if (state === 'shut') return <ShutPage />
  return (
    <>
      {(rehearsal || exercise) && <Rehearsal />}
      <AlarmBell />
      {seat.person && <Frame key={seat.person.id} locked={seat.locked} />}
      {(!seat.person || seat.locked) && <Door locked={seat.locked} />}
    </>
  )
}
