import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { usePlace } from '#renderer/app/place.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Consultation } from '#shared/responses/consultation.ts'
import { ask } from './asked.ts'

/** Consultations, newest first: who, what each thinks, the conclusion; put right by a later record. */
export function ConsultationsTab() {
  const t = useWords('responses')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('responses.consultations', {})
  const [, named] = usePlace().detail.split('/')
  return (
    <div className="rs-list">
      <Trouble words={told(refusal)} />
      {value?.length === 0 && (
        <Panel>
          <Empty words={t('consult.none')} />
        </Panel>
      )}
      {(value ?? []).map((consultation) => (
        <ConsultationPanel
          key={consultation.id}
          consultation={consultation}
          picked={String(consultation.id) === named}
        />
      ))}
    </div>
  )
}

function ConsultationPanel({ consultation, picked }: { consultation: Consultation; picked: boolean }) {
  const t = useWords('responses')
  const { id, topic, heldAt, means, chair, views, conclusion, nextAt, correctedBy, corrects, by } =
    consultation
  return (
    <Panel
      className={`${picked ? 'rs-picked' : ''} ${correctedBy === null ? '' : 'rs-corrected'}`}
      title={topic}
      actions={
        <>
          {corrects !== null && <Tag>{t('consult.corrects', { id: corrects })}</Tag>}
          {correctedBy !== null && <Tag tone="soon">{t('consult.correctedBy', { id: correctedBy })}</Tag>}
          {correctedBy === null && (
            <Button size="small" onClick={() => ask({ form: 'consult', response: null, corrects: id })}>
              {t('consult.correctIt')}
            </Button>
          )}
        </>
      }
    >
      <p className="dc-faint">
        {t('consult.number', { id })} · <TimeText at={heldAt} as="short" /> · {means} ·{' '}
        {t('consult.chairOf', { name: chair })} · {by && t('steps.recorder', { name: by.name })}
      </p>
      <ul className="dc-plain rs-views">
        {views.map(({ unit, name, view }) => (
          <li key={`${unit} ${name} ${view}`}>
            <b>
              {unit} {name}
            </b>{' '}
            {view}
          </li>
        ))}
      </ul>
      <p>
        <b>{t('consult.conclusion')}</b> {conclusion}
      </p>
      {nextAt && (
        <p className="dc-faint">
          {t('consult.nextAt')} <TimeText at={nextAt} as="short" />
        </p>
      )}
    </Panel>
  )
}
