import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { sourceKinds } from '#shared/incidents/facts.ts'
import type { FactsPart } from './FactsFirst.tsx'
import { GradeFactFields } from './GradeFactFields.tsx'

const times = ['receivedAt', 'learnedAt', 'unitToldAt'] as const

/** The rest of the facts: the other times, the township, coordinates, course, cause as heard. */
export function FactsMore(part: FactsPart) {
  const { facts, setFacts, fault } = part
  const t = useWords('incidents')
  return (
    <>
      <div className="in-four">
        {times.map((time) => (
          <Field key={time} label={t(`times.${time}`)} fault={fault(`facts.${time}`)}>
            <MomentInput
              value={facts[time]}
              onChange={(at) => setFacts({ [time]: at })}
              dateLabel={t('date')}
              timeLabel={t(`times.${time}`)}
            />
          </Field>
        ))}
        <Field label={t('form.sourceKind')}>
          <Select
            value={facts.source.kind}
            options={sourceKinds.map((kind) => ({ value: kind, label: t(`sourceKinds.${kind}`) }))}
            onChange={(kind) => setFacts({ source: { ...facts.source, kind } })}
          />
        </Field>
      </div>
      <div className="in-four">
        {(['township', 'lng', 'lat'] as const).map((field) => (
          <Field key={field} label={t(`form.${field}`)} fault={fault(`facts.${field}`)}>
            <Input
              maxLength={60}
              value={facts[field]}
              onChange={(event) => setFacts({ [field]: event.target.value })}
            />
          </Field>
        ))}
      </div>
      <GradeFactFields {...part} />
      <div className="dc-grid-2">
        <Words {...part} field="course" />
        <Words {...part} field="cause" />
      </div>
    </>
  )
}

function Words({ facts, setFacts, fault, field }: FactsPart & { field: 'course' | 'cause' }) {
  const t = useWords('incidents')
  return (
    <Field
      label={t(`form.${field}`)}
      fault={fault(`facts.${field}`)}
      {...(field === 'cause' ? { hint: t('form.causeHint') } : {})}
    >
      <TextArea
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={4000}
        value={facts[field]}
        onChange={(event) => setFacts({ [field]: event.target.value })}
      />
    </Field>
  )
}
