import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import { useTypeWords } from './use-type-words.ts'

const times = ['occurredAt', 'unitToldAt', 'learnedAt', 'receivedAt'] as const

/** The four times apart, never merged, then where it is, what it is, who reported it. */
export function TimesLine({ incident: { facts } }: { incident: Incident }) {
  const t = useWords('incidents')
  const type = useTypeWords()
  const { source } = facts
  const from = [source.unit, source.name, source.post, source.telephone].filter(Boolean).join(' ')
  return (
    <dl className="in-times">
      {times.map((time) => {
        const at = facts[time]
        const about = time === 'occurredAt' ? facts.occurredWords : ''
        return (
          <div key={time}>
            <dt>{t(`times.${time}`)}</dt>
            <dd>
              {at && <TimeText at={at} as="short" />} {about}
              {!at && about === '' && t('times.unknown')}
            </dd>
          </div>
        )
      })}
      <div>
        <dt>{t('head.place')}</dt>
        <dd>{[facts.township, facts.place].filter(Boolean).join(' ') || t('figures.verifying')}</dd>
      </div>
      <div>
        <dt>{t('head.type')}</dt>
        <dd>{type(facts)}</dd>
      </div>
      {from !== '' && (
        <div>
          <dt>{t('form.source')}</dt>
          <dd>{from}</dd>
        </div>
      )}
    </dl>
  )
}
