import { useQuery } from '#renderer/app/call.ts'
import { usePagePaper } from '#renderer/app/print.ts'
import { useRooms } from '#renderer/app/registry.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { CrewCard } from './CrewCard.tsx'
import { DuePanel } from './DuePanel.tsx'
import { DutyCard } from './DutyCard.tsx'
import { InheritedCard } from './InheritedCard.tsx'
import { RosterNotice } from './RosterNotice.tsx'
import './desk.css'

/** The duty desk: what is due next, this shift's log, what is open and who is here. */
export function Page() {
  const t = useWords('desk')
  const { standing } = useRoom()
  usePagePaper('dutyLog', standing?.shift.id ?? null)
  return (
    <div className="dk-desk">
      <h1 className="dc-hidden">{t('title')}</h1>
      <div className="dk-columns">
        <DuePanel />
        <LentPanels />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section className="dk-side" aria-label={t('side')} tabIndex={0}>
          <RosterNotice />
          <LentCards />
          <SideCards />
        </section>
      </div>
    </div>
  )
}

/** What was inherited comes first; when nothing was, it goes last. */
function SideCards() {
  const inherited = useQuery('handover.inherited', {}).value
  const crew = [<CrewCard key="crew" />, <DutyCard key="duty" />]
  const matters = <InheritedCard key="inherited" />
  return inherited?.matters.length === 0 ? [...crew, matters] : [matters, ...crew]
}

/** What is in force: warnings, response levels, rivers, as their rooms show it. */
function LentCards() {
  const rooms = useRooms()
  return rooms.map(({ name, DeskCard }) => DeskCard && <DeskCard key={name} />)
}

function LentPanels() {
  const rooms = useRooms()
  return rooms.map(({ name, DeskPanel }) => DeskPanel && <DeskPanel key={name} />)
}
