import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { type Zone, zoneKinds } from '#shared/waters/zone.ts'
import { StationPick } from './StationPick.tsx'
import { draftOfZone, figures, type ZoneDraft, zoneIn } from './zone-draft.ts'

/** Registers a danger zone or changes what is written about one. */
export function ZoneDialog({ zone, onClose }: { zone: Zone | null; onClose(): void }) {
  const t = useWords('waters')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const add = useCommand('waters.addZone')
  const change = useCommand('waters.changeZone')
  const command = zone ? change : add
  const [draft, setDraft] = useState<ZoneDraft>(() => draftOfZone(zone))
  const [unread, setUnread] = useState<Record<string, 'badHeight' | 'badWhole'>>({})
  async function submit() {
    const read = zoneIn(draft)
    setUnread('faults' in read ? read.faults : {})
    if ('faults' in read) return
    const outcome = zone ? await change.run({ ...read.facts, id: zone.id }) : await add.run(read.facts)
    if (outcome.ok) onClose()
  }
  const fault = (name: string) => {
    const own = unread[name]
    return own ? t(`stations.${own}`) : say.fault(command.refusal?.faults?.[name])
  }
  return (
    <Dialog
      open
      title={zone ? t('zones.editTitle', { name: zone.name }) : t('zones.addTitle')}
      width={820}
      submitWord={t('zones.save')}
      cancelWord={t('zones.cancel')}
      busy={command.busy}
      trouble={told(command.refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ZoneFields draft={draft} onChange={setDraft} fault={fault} />
    </Dialog>
  )
}

interface FieldsProps {
  draft: ZoneDraft
  onChange(draft: ZoneDraft): void
  fault(name: string): string | undefined
}

function ZoneFields({ draft, onChange, fault }: FieldsProps) {
  const t = useWords('waters')
  const stations = useQuery('waters.stations', {}).value ?? []
  const { facts } = draft
  const set = (part: Partial<ZoneDraft['facts']>) => onChange({ ...draft, facts: { ...facts, ...part } })
  return (
    <div className="wt-levels">
      <Field label={t('zones.name')} fault={fault('name')} required>
        <Input
          autoFocus
          maxLength={60}
          value={facts.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field label={t('zones.kind')}>
        <Select
          value={facts.kind}
          onChange={(kind) => set({ kind })}
          options={zoneKinds.map((kind) => ({ value: kind, label: t(`zones.kinds.${kind}`) }))}
        />
      </Field>
      <Field label={t('zones.place')}>
        <Input maxLength={60} value={facts.place} onChange={(event) => set({ place: event.target.value })} />
      </Field>
      <Field label={t('zones.station')} fault={fault('station')}>
        <StationPick
          label={t('zones.station')}
          none={t('zones.noStation')}
          stations={stations}
          value={facts.station}
          onChange={(station) => set({ station })}
        />
      </Field>
      {figures.map((name) => (
        <Field key={name} label={t(`zones.${name}`)} fault={fault(name)}>
          <Input
            inputMode="decimal"
            maxLength={10}
            value={draft.figures[name]}
            onChange={(event) =>
              onChange({ ...draft, figures: { ...draft.figures, [name]: event.target.value } })
            }
          />
        </Field>
      ))}
      {(['shelter', 'responsible', 'source'] as const).map((name) => (
        <Field key={name} label={t(`zones.${name}`)} fault={fault(name)}>
          <Input
            maxLength={120}
            value={facts[name]}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        </Field>
      ))}
    </div>
  )
}
