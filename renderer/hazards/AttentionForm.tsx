import AutoComplete from 'antd/es/auto-complete'
import Input from 'antd/es/input'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { calendarDate } from '#shared/base/clock-face.ts'
import { closeAsked } from './asked.ts'
import { useFormDraft } from './form-draft.ts'

/** Puts a unit under attention: why, on what basis, since and until when. */
export function AttentionForm({ name }: { name: string }) {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const say = useRefusalWords()
  const matches = useMatcher()
  const { zone } = useRoom()
  const today = calendarDate(useMinute(), zone)
  const { units = [] } = useQuery('hazards.places', {}).value ?? {}
  const { run, busy, refusal } = useCommand('hazards.addAttention')
  const hold = useFormDraft('hazards.attention', { name, reason: '', source: '', since: today, until: '' })
  const { draft, set } = hold
  const fault = (field: string) => say.fault(refusal?.faults?.[field])
  async function submit() {
    const { until, ...facts } = draft
    if (!(await run({ ...facts, until: until || null })).ok) return
    await hold.drop()
    closeAsked()
  }
  return (
    <Dialog
      open
      width={680}
      title={t('attention.add')}
      submitWord={t('attention.add')}
      cancelWord={t('later')}
      busy={busy}
      trouble={told(refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={() => void hold.drop()} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <Field label={t('attention.name')} fault={fault('name')} required>
        <AutoComplete
          autoFocus
          value={draft.name}
          options={units.map((value) => ({ value }))}
          showSearch={{ filterOption: (typed, option) => matches(option?.value ?? '', typed) }}
          onChange={(value: string) => set({ name: value })}
        />
      </Field>
      {(['reason', 'source'] as const).map((field) => (
        <Field key={field} label={t(`attention.${field}`)} fault={fault(field)} required>
          <Input
            maxLength={field === 'reason' ? 400 : 200}
            value={draft[field]}
            onChange={(event) => set({ [field]: event.target.value })}
          />
        </Field>
      ))}
      <div className="dc-grid-2">
        <Field label={t('attention.since')} fault={fault('since')} required>
          <DayInput value={draft.since} onChange={(since) => set({ since })} />
        </Field>
        <Field label={t('attention.until')} fault={fault('until')} hint={t('attention.untilHint')}>
          <DayInput value={draft.until} onChange={(until) => set({ until })} />
        </Field>
      </div>
    </Dialog>
  )
}
