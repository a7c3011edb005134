import Alert from 'antd/es/alert'
import AutoComplete from 'antd/es/auto-complete'
import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { hazardGrades, hazardSources } from '#shared/hazards/facts.ts'
import type { FactsPart } from './FactsForm.tsx'
import { useSectors } from './use-sectors.ts'

/** What the hazard is, where, of whom, who found it. */
export function WhatFields(part: FactsPart) {
  const t = useWords('hazards')
  const { draft, set, fault } = part
  return (
    <>
      <div className="hz-four">
        <Field label={t('facts.source')}>
          <Select
            autoFocus
            value={draft.source}
            options={hazardSources.map((value) => ({ value, label: t(`sources.${value}`) }))}
            onChange={(source) => set({ source })}
          />
        </Field>
        <Line {...part} name="sourceWords" />
        <Field label={t('facts.foundOn')} fault={fault('foundOn')} required>
          <DayInput value={draft.foundOn} onChange={(foundOn) => set({ foundOn })} />
        </Field>
        <FieldSet label={t('facts.grade')} fault={fault('grade')}>
          <Segmented
            options={hazardGrades.map((value) => ({ value, label: t(`grades.${value}`) }))}
            value={draft.grade}
            onChange={(grade) => set({ grade })}
          />
        </FieldSet>
      </div>
      <Place {...part} />
      <Attention unit={draft.unit} />
      <Field label={t('facts.description')} fault={fault('description')} required>
        <TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={draft.description}
          onChange={(event) => set({ description: event.target.value })}
        />
      </Field>
    </>
  )
}

function Place(part: FactsPart) {
  const t = useWords('hazards')
  const { draft, set, fault } = part
  const { townships = [], units = [] } = useQuery('hazards.places', {}).value ?? {}
  const sectors = useSectors()
  return (
    <div className="hz-five">
      <Known {...part} name="unit" known={units} />
      <Known {...part} name="township" known={townships} />
      <Line {...part} name="place" />
      <Field label={t('facts.sector')} fault={fault('sector')} required>
        <Select
          value={draft.sector || null}
          options={sectors.map(({ code, name, items }) => ({ value: code, label: name, title: items }))}
          onChange={(sector) => set({ sector: sector ?? '' })}
        />
      </Field>
      <Line {...part} name="category" />
    </div>
  )
}

/** A line that offers what is known while one types. */
function Known({
  name,
  known,
  draft,
  set,
  fault,
}: FactsPart & { name: 'unit' | 'township'; known: readonly string[] }) {
  const t = useWords('hazards')
  const matches = useMatcher()
  return (
    <Field label={t(`facts.${name}`)} fault={fault(name)} required>
      <AutoComplete
        value={draft[name]}
        maxLength={name === 'unit' ? 120 : 60}
        options={known.map((value) => ({ value }))}
        showSearch={{ filterOption: (typed, option) => matches(option?.value ?? '', typed) }}
        onChange={(value: string) => set({ [name]: value })}
      />
    </Field>
  )
}

/** A line of text of the form. */
export function Line({ name, draft, set, fault }: FactsPart & { name: LineName }) {
  const t = useWords('hazards')
  return (
    <Field label={t(`facts.${name}`)} fault={fault(name)}>
      <Input
        maxLength={most[name]}
        value={draft[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </Field>
  )
}

const most = {
  sourceWords: 200,
  place: 200,
  category: 60,
  responsibleUnit: 120,
  responsiblePerson: 60,
} as const

type LineName = keyof typeof most

/** Says so while one types when the unit is under attention. */
function Attention({ unit }: { unit: string }) {
  const t = useWords('hazards')
  const name = unit.trim()
  const found = useQuery('hazards.attention', { names: [name] }, { enabled: name.length > 1 }).value?.[0]
  if (!found || found.name !== name) return null
  const { reason, source, since } = found.unit
  return (
    <Alert
      type="warning"
      showIcon
      title={t('form.attention', { name: found.unit.name, reason, source, since })}
      className="hz-attention"
    />
  )
}
