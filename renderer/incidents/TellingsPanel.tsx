import Button from 'antd/es/button'
import { openEntry } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import type { Telling } from '#shared/incidents/telling.ts'
import { ask } from './asked.ts'

/** Who was told what and who told us, in order; whether the own leaders were told stands first. */
export function TellingsPanel({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const { tellings, ownLeadersToldAt, state } = incident
  return (
    <Panel
      title={t('tell.panel')}
      tone={ownLeadersToldAt === null && state === 'open' ? 'over' : 'plain'}
      actions={
        state === 'open' && (
          <Button
            size="small"
            onClick={() =>
              ask({ form: 'tell', incident, role: ownLeadersToldAt === null ? 'ownLeader' : 'department' })
            }
          >
            {t('tell.add')} <KeyHint keys="T" />
          </Button>
        )
      }
    >
      <p className="in-leaders">
        {ownLeadersToldAt === null ? (
          <Tag tone="over">{t('tell.leadersNot')}</Tag>
        ) : (
          <Tag tone="good">
            ✓ {t('tell.leadersTold')} <TimeText at={ownLeadersToldAt} as="short" />
          </Tag>
        )}
      </p>
      <ol className="dc-plain in-tellings">
        {tellings.toReversed().map((telling) => (
          <Line key={telling.id} telling={telling} />
        ))}
      </ol>
    </Panel>
  )
}

function Line({ telling }: { telling: Telling }) {
  const t = useWords('incidents')
  const { direction, role, party, means, words, answer, happenedAt, entry, by } = telling
  const who = [party.unit, party.name, party.post].filter(Boolean).join(' ')
  return (
    <li>
      <TimeText at={happenedAt} />
      <div>
        <b>
          {t(`tell.arrow.${direction}`)} {t(`tell.roles.${role}`)} {who}
        </b>{' '}
        <span className="dc-faint">
          {t(`tell.meansOf.${means}`)} {party.telephone} {by?.name}
        </span>
        <p>{words}</p>
        {answer !== '' && <p className="dc-faint">{t('tell.answered', { answer })}</p>}
      </div>
      {entry !== null && (
        <Button size="small" type="link" onClick={() => openEntry.write(entry)}>
          {t('tell.entry', { entry })}
        </Button>
      )}
    </li>
  )
}
