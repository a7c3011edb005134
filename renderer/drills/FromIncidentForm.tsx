import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { drillKinds } from '#shared/drills/now.ts'
import { incidentNumber } from '#shared/incidents/incident.ts'
import { closeAsked } from './asked.ts'
import { showDrill } from './drill-place.ts'

/** Makes a drill of a past incident: its timeline becomes the script, minute by minute. */
export function FromIncidentForm() {
  const t = useWords('drills')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const incidents = useQuery('incidents.list', { limit: 500 }).value ?? []
  const { run, busy, refusal } = useCommand('drills.planFromIncident')
  const [incident, setIncident] = useState<number | null>(null)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<(typeof drillKinds)[number]>('tabletop')
  const faults = refusal?.faults ?? {}
  function choose(id: number) {
    setIncident(id)
    const chosen = incidents.find((one) => one.id === id)
    if (chosen && name === '') setName(t('fromIncident.named', { title: chosen.title }).slice(0, 120))
  }
  async function submit() {
    const outcome = await run({ incident: incident ?? 0, name, kind })
    if (!outcome.ok) return
    closeAsked()
    showDrill(outcome.value.id)
  }
  return (
    <Dialog
      open
      title={t('acts.fromIncident')}
      submitWord={t('fromIncident.make')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p className="dc-hint">{t('fromIncident.explain')}</p>
      <Field label={t('fromIncident.incident')} fault={faults.incident && t('fromIncident.choose')} required>
        <Select
          autoFocus
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={t('fromIncident.none')}
          options={incidents.map((one) => ({ value: one.id, label: `${incidentNumber(one)} ${one.title}` }))}
          value={incident}
          onChange={choose}
        />
      </Field>
      <Field label={t('fields.name')} fault={fault(faults.name)} required>
        <Input maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label={t('fields.kind')} required>
        <Select
          options={drillKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
      </Field>
    </Dialog>
  )
}
