import { Alarms } from './Alarms.tsx'
import { useCell } from './cell.ts'
import { coreState } from './core-state.ts'
import { DrillBand } from './DrillBand.tsx'
import { useRoom } from './room-context.tsx'
import { useRefusalWords, useWords } from './words.ts'

/** What is wrong with the console itself, across the whole window: the core is lost, the room can only be read; and that a drill runs. */
export function Bands() {
  const t = useWords('app')
  const say = useRefusalWords()
  const core = useCell(coreState)
  const { state, trouble, rehearsal } = useRoom()
  return (
    <div className="dc-bands" role="status">
      <Alarms />
      {core === 'lost' && <div className="dc-band dc-tone-over">{t('bands.coreLost')}</div>}
      {state === 'readOnly' && (
        <div className="dc-band dc-tone-over">
          <b>{t('bands.readOnly')}</b>
          {trouble && <span>{say(trouble)}</span>}
        </div>
      )}
      <DrillBand />
      {rehearsal && <div className="dc-band dc-tone-soon">{t('bands.rehearsal')}</div>}
    </div>
  )
}
