import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import type { LinkKind } from '#shared/incidents/link.ts'
import { closeAsked } from './asked.ts'
import { choosable, useLinkChoices } from './link-choices.ts'

/** Links an incident with what belongs to it. */
export function LinkForm({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const matches = useMatcher()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('incidents.link')
  const [kind, setKind] = useState<LinkKind>('warning')
  const [target, setTarget] = useState<number | null>(null)
  const choices = useLinkChoices(kind, incident.id)
  async function submit() {
    const outcome = await run({ id: incident.id, kind, target: target ?? 0 })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('acts.link')}
      submitWord={t('acts.link')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <Field label={t('links.kind')}>
        <Select
          autoFocus
          value={kind}
          options={choosable.map((value) => ({ value, label: t(`links.kinds.${value}`) }))}
          onChange={(chosen) => {
            setKind(chosen)
            setTarget(null)
          }}
        />
      </Field>
      <Field label={t('links.target')} fault={fault(refusal?.faults?.target)} required>
        <Select
          showSearch={{ filterOption: (typed, option) => matches(option?.label ?? '', typed) }}
          notFoundContent={t('links.nothing')}
          value={target}
          options={choices}
          onChange={(chosen: number | null) => setTarget(chosen)}
        />
      </Field>
    </Dialog>
  )
}
