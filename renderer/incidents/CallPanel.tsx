import Button from 'antd/es/button'
import { openEntry } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { sevenQuestions } from '#shared/incidents/facts.ts'
import type { Incident } from '#shared/incidents/incident.ts'

/** What was heard: the answers to the seven questions, the course, the cause as heard (never in a report unless released), earlier states of the facts. */
export function CallPanel({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const { facts, entry, revisions } = incident
  const { course, cause, seven, lng, lat } = facts
  return (
    <Panel
      title={t('call.title')}
      actions={
        entry !== null && (
          <Button size="small" onClick={() => openEntry.write(entry)}>
            {t('tell.entry', { entry })}
          </Button>
        )
      }
    >
      <Facts>
        {sevenQuestions
          .filter((question) => seven[question] !== '')
          .map((question) => (
            <Fact key={question} name={t(`seven.${question}`)}>
              {seven[question]}
            </Fact>
          ))}
        {course !== '' && <Fact name={t('form.course')}>{course}</Fact>}
        {cause !== '' && (
          <Fact name={t('form.cause')}>
            {cause} <Tag tone="soon">{t('call.notReported')}</Tag>
          </Fact>
        )}
        {lng !== null && lat !== null && <Fact name={t('form.coordinates')}>{`${lng}, ${lat}`}</Fact>}
      </Facts>
      {sevenQuestions.every((question) => seven[question] === '') && course === '' && (
        <p className="dc-faint">{t('call.none')}</p>
      )}
      {revisions.length > 1 && (
        <details className="in-details">
          <summary>{t('call.revisions', { n: revisions.length - 1 })}</summary>
          <ol className="dc-plain">
            {revisions.toReversed().map(({ id, at, by, reason, facts: then }) => (
              <li key={id}>
                <TimeText at={at} as="short" /> {by?.name} · {reason || t('call.first')} · {then.title}
              </li>
            ))}
          </ol>
        </details>
      )}
    </Panel>
  )
}
