import Input from 'antd/es/input'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { NoticeFacts } from './notice-facts.ts'
import type { NoticeReading } from './notice-reading.ts'

type NoticeHeadProps = Pick<NoticeReading, 'change' | 'refusal'> & { facts: NoticeFacts; autoFocus?: boolean }

/** Title, number and date of a notice, to be put right by hand. */
export function NoticeHead({ facts, change, refusal, autoFocus = false }: NoticeHeadProps) {
  const t = useWords('calendar')
  const { fault } = useRefusalWords()
  return (
    <>
      <Field label={t('notice.title')} fault={fault(refusal?.faults?.title)} required>
        <Input
          autoFocus={autoFocus}
          maxLength={200}
          value={facts.title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </Field>
      <div className="dc-grid-2">
        <Field label={t('notice.number')} fault={fault(refusal?.faults?.number)} required>
          <Input
            maxLength={80}
            value={facts.number}
            onChange={(event) => change({ number: event.target.value })}
          />
        </Field>
        <Field label={t('notice.issuedOn')} fault={fault(refusal?.faults?.issuedOn)}>
          <DayInput value={facts.issuedOn} onChange={(issuedOn) => change({ issuedOn })} />
        </Field>
      </div>
    </>
  )
}
