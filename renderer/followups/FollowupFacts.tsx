import Button from 'antd/es/button'
import { AttentionMarks } from '#renderer/app/AttentionMarks.tsx'
import { openEntry } from '#renderer/app/open-forms.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Followup, Origin } from '#shared/followups/followup.ts'
import { chargeWords } from './charge-words.ts'
import { showInstruction } from './followup-place.ts'
import { IncidentLink } from './IncidentLink.tsx'

/** What a follow-up says and where it comes from. */
export function FollowupFacts({ followup }: { followup: Followup }) {
  const t = useWords('followups')
  const { demand, leadUnit, coUnits, scheme, basis, assignedAt, by, receivedBy, verifiedBy, incident } =
    followup
  return (
    <Panel title={t('facts.title')}>
      <Facts>
        {demand !== '' && <Fact name={t('facts.demand')}>{demand}</Fact>}
        <Fact name={t('facts.charge')}>
          {chargeWords(followup)} <AttentionMarks names={[leadUnit, ...coUnits]} />
        </Fact>
        {coUnits.length > 0 && <Fact name={t('facts.coUnits')}>{coUnits.join(t('listed'))}</Fact>}
        <Fact name={t('facts.scheme')}>
          {t(`schemes.${scheme}`)} {scheme !== 'own' && t(`bases.${basis}`)}
        </Fact>
        <Fact name={t('facts.assigned')}>
          <TimeText at={assignedAt} as="short" /> {by?.name}
        </Fact>
        {receivedBy !== '' && <Fact name={t('facts.receivedBy')}>{receivedBy}</Fact>}
        {verifiedBy !== '' && <Fact name={t('facts.verifiedBy')}>{verifiedBy}</Fact>}
        <Fact name={t('facts.origin')}>
          <OriginLink followup={followup} />
        </Fact>
        {incident !== null && followup.origin !== 'incident' && (
          <Fact name={t('facts.incident')}>
            <IncidentLink incident={incident} />
          </Fact>
        )}
      </Facts>
    </Panel>
  )
}

function OriginLink({ followup: { origin, originId } }: { followup: Followup }) {
  const t = useWords('followups')
  const words = t(`origins.${origin}`)
  const show = originId === null ? undefined : places[origin]
  if (!show || originId === null) return words
  return (
    <Button size="small" onClick={() => show(originId)}>
      {t('facts.toOrigin', { origin: words, id: originId })}
    </Button>
  )
}

const places: Partial<Record<Origin, (id: number) => void>> = {
  instruction: showInstruction,
  entry: (id) => openEntry.write(id),
  incident: (id) => go('incidents', `${id}`),
  hazard: (id) => go('hazards', `${id}`),
  drill: (id) => go('drills', `${id}`),
}
