import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { stationKinds } from '#shared/waters/station.ts'
import type { StationParts } from './StationDialog.tsx'

const texts = [
  ['code', 20],
  ['size', 20],
  ['water', 40],
  ['place', 60],
] as const

/** Name, kind, where it stands, how often it is read. */
export function StationFields({ draft, onChange, fault }: StationParts) {
  const t = useWords('waters')
  const { facts } = draft
  const set = (part: Partial<typeof facts>) => onChange({ ...draft, facts: { ...facts, ...part } })
  return (
    <div className="wt-levels">
      <Field label={t('stations.name')} fault={fault('name')} required>
        <Input
          autoFocus
          maxLength={40}
          value={facts.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field label={t('stations.kind')}>
        <Select
          value={facts.kind}
          onChange={(kind) => set({ kind })}
          options={stationKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </Field>
      {texts.map(([name, most]) => (
        <Field key={name} label={t(`stations.${name}`)} fault={fault(name)}>
          <Input
            maxLength={most}
            value={facts[name]}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        </Field>
      ))}
      <Field label={t('stations.datum')} fault={fault('datum')} hint={t('stations.datumHint')}>
        <Input maxLength={40} value={facts.datum} onChange={(event) => set({ datum: event.target.value })} />
      </Field>
      <Field label={t('stations.interval')} fault={fault('interval') ?? fault('intervalMinutes')}>
        <Input
          inputMode="numeric"
          maxLength={4}
          value={draft.interval}
          onChange={(event) => onChange({ ...draft, interval: event.target.value })}
        />
      </Field>
      {facts.kind === 'rain' && (
        <Field label={t('stations.weight')} fault={fault('weight') ?? fault('arealWeight')}>
          <Input
            inputMode="numeric"
            maxLength={5}
            value={draft.weight}
            onChange={(event) => onChange({ ...draft, weight: event.target.value })}
          />
        </Field>
      )}
      <Field label={t('stations.note')} fault={fault('note')}>
        <Input maxLength={400} value={facts.note} onChange={(event) => set({ note: event.target.value })} />
      </Field>
    </div>
  )
}
