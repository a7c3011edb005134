import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { type Level, levels } from '#shared/incidents/grade.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import { closeAsked } from './asked.ts'
import { GradeFacts } from './GradeFacts.tsx'

/** The grade with the article it rests on; people may set another with their reason, or give it back to the rule. */
export function GradeForm({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('incidents.setGrade')
  const { grading, id } = incident
  const [level, setLevel] = useState<Level | 0>(grading.overridden ? (grading.level ?? 0) : 0)
  const [reason, setReason] = useState('')
  async function submit() {
    const outcome = await run({ id, level: level === 0 ? null : level, reason })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('acts.grade')}
      width={760}
      submitWord={t('grade.set')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <GradeFacts grading={grading} />
      <div className="dc-grid-2">
        <Field label={t('grade.level')}>
          <Select
            autoFocus
            value={level}
            options={[
              { value: 0 as const, label: t('grade.byRule') },
              ...levels.map((value) => ({ value, label: t(`levels.${value}`) })),
            ]}
            onChange={setLevel}
          />
        </Field>
        <Field label={t('reason')} fault={fault(refusal?.faults?.reason)} required>
          <Input maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </div>
      <Steps incident={incident} />
    </Dialog>
  )
}

function Steps({ incident: { grading } }: { incident: Incident }) {
  const t = useWords('incidents')
  return (
    <ol className="dc-plain in-steps" aria-label={t('grade.steps')}>
      {grading.steps.map(({ id, level, reason, at, by }) => (
        <li key={id}>
          <TimeText at={at} as="short" /> {level === null ? t('grade.none') : t(`levels.${level}`)} ·{' '}
          {reason || t('grade.computed')}
          {by && ` · ${by.name}`}
        </li>
      ))}
    </ol>
  )
}
