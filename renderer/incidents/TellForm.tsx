import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import { type TellingRole, tellingMeans, tellingRoles } from '#shared/incidents/telling.ts'
import { closeAsked } from './asked.ts'
import { type TellHold, useTellDraft } from './tell-draft.ts'

const partyFields = ['unit', 'name', 'post', 'telephone'] as const

/** Who was told what, or told us what: kept with time and words; the own leaders come first. */
export function TellForm({ incident, role }: { incident: Incident; role: TellingRole }) {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const hold = useTellDraft(incident, role)
  async function submit() {
    if (await hold.save()) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('tell.title')}
      width="min(860px, 94vw)"
      submitWord={t('tell.save')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={hold.clear} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <Which {...hold} />
      <div className="in-four">
        {partyFields.map((field) => (
          <Field key={field} label={t(`party.${field}`)} fault={hold.fault(`party.${field}`)}>
            <Input
              maxLength={120}
              value={hold.draft.party[field]}
              onChange={(event) => hold.set({ party: { ...hold.draft.party, [field]: event.target.value } })}
            />
          </Field>
        ))}
      </div>
      {(['words', 'answer'] as const).map((field) => (
        <Field
          key={field}
          label={t(field === 'words' ? `tell.words.${hold.draft.direction}` : 'tell.answer')}
          fault={hold.fault(field)}
          required={field === 'words'}
        >
          <TextArea
            autoFocus={field === 'words'}
            autoSize={{ minRows: 2, maxRows: 10 }}
            maxLength={4000}
            value={hold.draft[field]}
            onChange={(event) => hold.set({ [field]: event.target.value })}
          />
        </Field>
      ))}
    </Dialog>
  )
}

function Which({ draft, set, setRole, fault }: TellHold) {
  const t = useWords('incidents')
  return (
    <div className="in-tell-head">
      <FieldSet label={t('tell.direction')}>
        <Segmented
          options={(['out', 'in'] as const).map((value) => ({ value, label: t(`tell.directions.${value}`) }))}
          value={draft.direction}
          onChange={(direction) => set({ direction })}
        />
      </FieldSet>
      <Field label={t('tell.role')}>
        <Select
          value={draft.role}
          options={tellingRoles.map((value) => ({ value, label: t(`tell.roles.${value}`) }))}
          onChange={setRole}
        />
      </Field>
      <Field label={t('tell.means')}>
        <Select
          value={draft.means}
          options={tellingMeans.map((value) => ({ value, label: t(`tell.meansOf.${value}`) }))}
          onChange={(means) => set({ means })}
        />
      </Field>
      <Field label={t('tell.happenedAt')} fault={fault('happenedAt')} required>
        <MomentInput
          value={draft.happenedAt}
          onChange={(happenedAt) => set({ happenedAt })}
          dateLabel={t('date')}
          timeLabel={t('tell.happenedAt')}
        />
      </Field>
    </div>
  )
}
