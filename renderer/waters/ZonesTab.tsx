import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import { away, type Zone, type ZoneAct, zoneStates } from '#shared/waters/zone.ts'
import { DropDialog } from './DropDialog.tsx'
import { StepDialog } from './StepDialog.tsx'
import { ZoneCard } from './ZoneCard.tsx'
import { ZoneDialog } from './ZoneDialog.tsx'

type Asked = { zone: Zone | null; act: ZoneAct | 'edit' | 'drop' } | null

/** The danger zones: those on the move first, with how many people are out and how many are not. */
export function ZonesTab() {
  const t = useWords('waters')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('waters.zones', {}, { every: 60_000 })
  const [asked, setAsked] = useState<Asked>(null)
  const zones = (value?.zones ?? []).toSorted((a, b) => rankOf(a) - rankOf(b))
  return (
    <div className="wt-tab">
      <div className="dc-row">
        {value && zones.length > 0 && <Total at={value.at} zones={zones} />}
        <Button className="wt-right" type="primary" onClick={() => setAsked({ zone: null, act: 'edit' })}>
          {t('zones.add')}
        </Button>
      </div>
      <Trouble words={told(refusal)} />
      {value && zones.length === 0 && <Empty words={t('zones.none')} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="wt-zones" aria-label={t('zones.label')} tabIndex={0}>
        {zones.map((zone) => (
          <ZoneCard
            key={zone.id}
            zone={zone}
            onStep={(act) => setAsked({ zone, act })}
            onEdit={() => setAsked({ zone, act: 'edit' })}
            onDrop={() => setAsked({ zone, act: 'drop' })}
          />
        ))}
      </section>
      {asked && <Dialogs asked={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}

/** Zones that move come first, then those where the figures ask for an order. */
function rankOf({ state, proposal }: Zone): number {
  const order = zoneStates.length - zoneStates.indexOf(state)
  if (state === 'moveNow') return 0
  return proposal ? 1 : order + 1
}

function Total({ at, zones }: ValueOf<'waters.zones'>) {
  const t = useWords('waters')
  const time = useTimeWords()
  const moving = zones.filter(({ state }) => state !== 'calm')
  if (moving.length === 0)
    return <span className="dc-faint">{t('zones.allCalm', { at: time(at, 'time') })}</span>
  const persons = moving.reduce((sum, zone) => sum + zone.persons, 0)
  const out = moving.reduce((sum, zone) => sum + away(zone.counts), 0)
  return <b className="dc-figures">{t('zones.total', { zones: moving.length, persons, away: out })}</b>
}

function Dialogs({ asked: { zone, act }, onClose }: { asked: NonNullable<Asked>; onClose(): void }) {
  const t = useWords('waters')
  if (act === 'edit' || zone === null) return <ZoneDialog zone={zone} onClose={onClose} />
  if (act !== 'drop') return <StepDialog zone={zone} act={act} onClose={onClose} />
  return (
    <DropDialog
      operation="waters.dropZone"
      id={zone.id}
      title={t('zones.dropTitle', { name: zone.name })}
      words={t('zones.dropExplain')}
      onClose={onClose}
    />
  )
}
