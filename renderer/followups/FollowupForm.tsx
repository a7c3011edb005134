import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { useCell } from '#renderer/app/cell.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { close, followupCause, openEntry, openForm } from '#renderer/app/open-forms.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { followupKinds, origins } from '#shared/followups/followup.ts'
import { ChargeFields } from './ChargeFields.tsx'
import { ClockFields } from './ClockFields.tsx'
import { type FollowupHold, useFollowupDraft } from './followup-draft.ts'
import { showFollowup } from './followup-place.ts'
import { IncidentField } from './IncidentField.tsx'
import './followups.css'

/** Assigns something to a unit or a post, over any page: made of a log entry, an instruction, an incident, or of nothing. */
export function FollowupForm() {
  const shown = useCell(openForm) === 'followup'
  return shown && <FollowupDialog />
}

function FollowupDialog() {
  const t = useWords('followups')
  const told = useTroubleWords()
  const hold = useFollowupDraft(useCell(followupCause))
  async function save() {
    const followup = await hold.save()
    if (!followup) return
    leave()
    openEntry.write(null)
    showFollowup(followup.id)
  }
  return (
    <Dialog
      open
      title={t('assign.title')}
      width="min(920px, 94vw)"
      onClose={leave}
      onSubmit={() => void save()}
      submitWord={t('acts.assign')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={hold.clear} />}
    >
      <Field label={t('columns.title')} fault={hold.fault('title')} required>
        <Input
          autoFocus
          maxLength={200}
          value={hold.draft.title}
          onChange={(event) => hold.set({ title: event.target.value })}
        />
      </Field>
      <ChargeFields charge={hold.draft} set={hold.set} fault={hold.fault} />
      <ClockFields {...hold} />
      <Field label={t('facts.demand')} fault={hold.fault('demand')}>
        <TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
          value={hold.draft.demand}
          onChange={(event) => hold.set({ demand: event.target.value })}
        />
      </Field>
      <Roots {...hold} />
    </Dialog>
  )
}

/** What kind it is and where it comes from; an origin that is given is not asked for. */
function Roots({ draft, set, fault, fixed }: FollowupHold) {
  const t = useWords('followups')
  const free = origins.filter((origin) => ['meeting', 'superior', 'incident', 'other'].includes(origin))
  return (
    <>
      <div className="fu-two">
        <FieldSet label={t('assign.kind')}>
          <Segmented
            options={followupKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => set({ kind })}
          />
        </FieldSet>
        <Field label={t('facts.origin')} fault={fault('origin')}>
          <Select
            disabled={fixed}
            value={draft.origin}
            options={(fixed ? origins : free).map((value) => ({ value, label: t(`origins.${value}`) }))}
            onChange={(origin) => set({ origin })}
          />
        </Field>
      </div>
      <IncidentField
        value={draft.incident}
        onChange={(incident) => set({ incident })}
        fault={fault('incident') ?? fault('originId')}
      />
    </>
  )
}

function leave(): void {
  close('followup')
}
