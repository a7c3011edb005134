import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { Panel, type Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { metres, rainfall } from '#shared/waters/level.ts'
import { away, type Zone, type ZoneAct, type ZoneState } from '#shared/waters/zone.ts'

const tones: Record<ZoneState, Tone> = { calm: 'plain', prepare: 'soon', moveNow: 'over', away: 'soon' }

interface ZoneCardProps {
  zone: Zone
  onStep(act: ZoneAct): void
  onEdit(): void
  onDrop(): void
}

/** A danger zone: where it stands, how many are moved and how many not, what the figures propose, the steps that are open. */
export function ZoneCard({ zone, onStep, onEdit, onDrop }: ZoneCardProps) {
  const t = useWords('waters')
  const { state, name, households, persons, counts, may } = zone
  return (
    <Panel
      title={name}
      tone={tones[state]}
      actions={
        <>
          <Tag tone={tones[state]}>{t(`zones.states.${state}`)}</Tag>
          {zone.since && <TimeText at={zone.since} as="short" />}
        </>
      }
    >
      <Proposal zone={zone} />
      <div className="wt-counts dc-figures">
        <span>{t('zones.registered', { households, persons })}</span>
        {state !== 'calm' && (
          <>
            <b>{t('zones.moved', { households: counts.movedHouseholds, persons: counts.movedPersons })}</b>
            {state !== 'away' && <b>{t('zones.left', { persons: Math.max(0, persons - away(counts)) })}</b>}
            {counts.returnedPersons > 0 && (
              <span>
                {t('zones.returned', {
                  households: counts.returnedHouseholds,
                  persons: counts.returnedPersons,
                })}
              </span>
            )}
            <span>{t('zones.away', { persons: away(counts) })}</span>
          </>
        )}
      </div>
      <p className="dc-faint">{factsOf(zone, t)}</p>
      <div className="dc-row">
        {may.map((act) => (
          <Button
            key={act}
            danger={act === 'moveNow'}
            type={zone.proposal?.act === act ? 'primary' : 'default'}
            onClick={() => onStep(act)}
          >
            {t(`zones.acts.${act}`)}
          </Button>
        ))}
        <span className="dc-row wt-right">
          <Button size="small" onClick={onEdit}>
            {t('zones.edit')}
          </Button>
          {state === 'calm' && (
            <Button size="small" onClick={onDrop}>
              {t('zones.drop')}
            </Button>
          )}
        </span>
      </div>
      <Steps steps={zone.steps} />
    </Panel>
  )
}

type T = ReturnType<typeof useWords<'waters'>>

function factsOf(zone: Zone, t: T): string {
  const marks = [
    zone.prepareLevel === null ? '' : `${t('zones.prepareLevel')} ${metres(zone.prepareLevel)}`,
    zone.moveLevel === null ? '' : `${t('zones.moveLevel')} ${metres(zone.moveLevel)}`,
    zone.prepareRain === null ? '' : `${t('zones.prepareRain')} ${rainfall(zone.prepareRain)}`,
    zone.moveRain === null ? '' : `${t('zones.moveRain')} ${rainfall(zone.moveRain)}`,
  ]
  return [
    t(`zones.kinds.${zone.kind}`),
    zone.place,
    zone.stationName,
    ...marks,
    zone.shelter,
    zone.responsible,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function Proposal({ zone: { proposal, rainHours, state } }: { zone: Zone }) {
  const t = useWords('waters')
  const time = useTimeWords()
  if (!proposal || state === 'moveNow' || (state === 'prepare' && proposal.act === 'prepare')) return null
  const act = t(`zones.acts.${proposal.act}`)
  const at = time(proposal.at)
  const words =
    proposal.by === 'level'
      ? t('zones.proposalLevel', { act, at, value: metres(proposal.value), limit: metres(proposal.limit) })
      : t('zones.proposalRain', {
          act,
          at,
          hours: rainHours ?? 0,
          value: rainfall(proposal.value),
          limit: rainfall(proposal.limit),
        })
  return (
    <p>
      <Tag tone="over">{t('zones.proposes', { act })}</Tag> {words}
    </p>
  )
}

function Steps({ steps }: Pick<Zone, 'steps'>) {
  const t = useWords('waters')
  if (steps.length === 0) return null
  return (
    <ol className="dc-plain wt-lines" aria-label={t('zones.steps')}>
      {steps
        .slice(-6)
        .toReversed()
        .map(({ id, act, happenedAt, households, persons, orderedBy, words }) => (
          <li key={id}>
            <TimeText at={happenedAt} as="short" /> {t(`zones.acts.${act}`)}{' '}
            {persons !== null &&
              t(act === 'returned' ? 'zones.returned' : 'zones.moved', {
                households: households ?? 0,
                persons,
              })}{' '}
            {orderedBy} <small>{words}</small>
          </li>
        ))}
    </ol>
  )
}
