import { Suspense, use } from 'react'
import { Bands } from './Bands.tsx'
import { useExercise } from './drill.ts'
import { Fallen } from './Fallen.tsx'
import { Finder } from './Finder.tsx'
import { Foot } from './Foot.tsx'
import { useFrameKeys } from './keys.ts'
import { useIdleLock } from './lock.ts'
import { PrintPreview } from './PrintPreview.tsx'
import { usePlace } from './place.ts'
import { Rail } from './Rail.tsx'
import { RegistryContext } from './registry.ts'
import { useRoom } from './room-context.tsx'
import { SeatDialog } from './SeatDialog.tsx'
import { Strip } from './Strip.tsx'
import { useWords } from './words.ts'

/** Strip, rail, page and foot; `locked` leaves them standing but out of reach. */
export function Frame({ locked }: { locked: boolean }) {
  const { rooms, overlays } = use(RegistryContext)
  const { rehearsal, settings } = useRoom()
  const exercise = useExercise()
  useFrameKeys(rooms, !locked)
  useIdleLock(settings.idleLockMinutes, !locked)
  return (
    <div
      className={`dc-frame ${rehearsal || exercise ? 'dc-rehearsal' : ''}`}
      inert={locked}
      aria-hidden={locked}
    >
      <Strip />
      <Bands />
      <Rail />
      <CurrentPage />
      <Foot />
      <Finder />
      <SeatDialog />
      <PrintPreview />
      {overlays.map((Overlay, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
        <Overlay key={index} />
      ))}
    </div>
  )
}

function CurrentPage() {
  const t = useWords('app')
  const { rooms } = use(RegistryContext)
  const { room } = usePlace()
  const line = rooms.find(({ name }) => name === room) ?? rooms[0]
  return (
    <main className="dc-main">
      <Fallen key={line?.name}>
        <Suspense fallback={<div className="dc-wait">{t('waiting')}</div>}>{line && <line.Page />}</Suspense>
      </Fallen>
    </main>
  )
}
