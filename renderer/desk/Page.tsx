import { Suspense } from 'react'
import { usePagePaper } from '#renderer/app/print.ts'
import { useRooms } from '#renderer/app/registry.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { CrewCard } from './CrewCard.tsx'
import { DuePanel } from './DuePanel.tsx'
import { InheritedCard } from './InheritedCard.tsx'
import './desk.css'

/** The duty desk: what is due next, this shift's log, what is open and who is here. */
export function Page() {
  const { standing } = useRoom()
  usePagePaper('dutyLog', standing?.shift.id ?? null)
  return (
    <div className="dk-desk">
      <div className="dk-columns">
        <DuePanel />
        <LentPanels />
        <div className="dk-side">
          <InheritedCard />
          <CrewCard />
        </div>
      </div>
    </div>
  )
}

function LentPanels() {
  const rooms = useRooms()
  return rooms.map(
    ({ name, DeskPanel }) =>
      DeskPanel && (
        <Suspense key={name} fallback={null}>
          <DeskPanel />
        </Suspense>
      ),
  )
}
