import { Bands } from './Bands.tsx'
import { useRoom } from './room-context.tsx'
import { SignIn } from './SignIn.tsx'
import { useWords } from './words.ts'

/** Nobody sits here, or the seat is locked: the name and the PIN, over whatever lies beneath. */
export function Door({ locked }: { locked: boolean }) {
  const t = useWords('app')
  const { name, unit, seat } = useRoom()
  const last = Number(localStorage.getItem('lastPerson')) || null
  return (
    <div className="dc-door" role="dialog" aria-modal="true" aria-labelledby="dc-door-title">
      <div className="dc-door-box">
        <h1 id="dc-door-title">{name}</h1>
        <p className="dc-faint">{unit}</p>
        <Bands />
        {locked && <p>{t('door.locked')}</p>}
        <SignIn first={seat.person?.id ?? last} />
        <p className="dc-hint">{t('notSecret')}</p>
      </div>
    </div>
  )
}
