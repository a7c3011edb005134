import { useEffect, useRef } from 'react'
import { useRooms } from '#renderer/app/registry.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import { CallPanel } from './CallPanel.tsx'
import { FiguresPanel } from './FiguresPanel.tsx'
import { useIncidentPlace } from './incident-place.ts'
import { LinksPanel } from './LinksPanel.tsx'
import { PersonsPanel } from './PersonsPanel.tsx'
import { TellingsPanel } from './TellingsPanel.tsx'

/** How an incident stands: on the left what is known and who was told, on the right what other rooms do about it, reporting first. */
export function NowTab({ incident }: { incident: Incident }) {
  const lent = useRef<HTMLElement>(null)
  const rooms = useRooms().toSorted((a, b) => Number(b.name === 'reports') - Number(a.name === 'reports'))
  useFocusIn(lent)
  return (
    <div className="in-now">
      <div className="in-column">
        <FiguresPanel incident={incident} />
        <TellingsPanel incident={incident} />
        <PersonsPanel incident={incident} />
        <CallPanel incident={incident} />
      </div>
      <section ref={lent} className="in-column">
        {rooms.map(
          ({ name, IncidentPart }) => IncidentPart && <IncidentPart key={name} incident={incident.id} />,
        )}
        <LinksPanel incident={incident} />
      </section>
    </div>
  )
}

/** Whom the desk sent to report finds the keyboard on the first clock's button. */
function useFocusIn(part: React.RefObject<HTMLElement | null>): void {
  const { settling } = useIncidentPlace()
  useEffect(() => {
    if (!settling) return
    const timer = setInterval(() => {
      const button = part.current?.querySelector<HTMLElement>('[data-line]')
      if (!button) return
      button.focus()
      clearInterval(timer)
    }, 50)
    const end = setTimeout(() => clearInterval(timer), 3_000)
    return () => {
      clearInterval(timer)
      clearTimeout(end)
    }
  }, [settling, part])
}
