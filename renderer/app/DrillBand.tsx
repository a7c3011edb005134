import Button from 'antd/es/button'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import { breakOut, resumeDrill, useDrill } from './drill.ts'
import { durationOf } from './duration.ts'
import { go } from './place.ts'
import { useMinute } from './room-context.tsx'
import { useWords } from './words.ts'

/** Which drill runs, its T+, and the key that breaks out of it; while a real call holds it up, the key that lets it go on. */
export function DrillBand() {
  const t = useWords('app')
  const now = useMinute()
  const { drill, brokenOut } = useDrill()
  if (!drill) return null
  const { id, name, kind, plus, at } = drill
  const minutes = brokenOut ? plus : plus + Math.max(0, minutesBetween(at, now))
  const words = { name, kind: t(`drill.kinds.${kind}`), time: durationOf(minutes) }
  return (
    <div className={`dc-band dc-drill-band ${brokenOut ? 'dc-tone-over' : 'dc-tone-soon'}`}>
      <b>{t(brokenOut ? 'drill.heldUp' : 'drill.running', words)}</b>
      <Button size="small" onClick={() => go('drills', String(id))}>
        {t('drill.open')}
      </Button>
      {brokenOut ? (
        <Button size="small" type="primary" onClick={() => void resumeDrill()}>
          {t('drill.resume')} <KeyHint keys="Ctrl+F11" />
        </Button>
      ) : (
        <Button size="small" type="primary" danger onClick={() => void breakOut()}>
          {t('drill.breakOut')} <KeyHint keys="F11" />
        </Button>
      )}
    </div>
  )
}
