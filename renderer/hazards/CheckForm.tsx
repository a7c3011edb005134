import Checkbox from 'antd/es/checkbox'
import TextArea from 'antd/es/input/TextArea'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { closeAsked } from './asked.ts'
import { CheckPlaceFields, CheckWhoFields } from './CheckFields.tsx'
import { type CheckHold, useCheckDraft } from './check-draft.ts'
import { HazardPicker } from './HazardPicker.tsx'
import { showCheck } from './hazard-place.ts'

/** Records a check on the spot: when and where, who looked, at what, with what result, which hazards of the ledger it found. */
export function CheckForm() {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const hold = useCheckDraft()
  const { draft, set } = hold
  async function submit() {
    const id = await hold.save()
    if (id === null) return
    closeAsked()
    showCheck(id)
  }
  return (
    <Dialog
      open
      title={t('checks.add')}
      width="min(1120px, 96vw)"
      submitWord={t('checks.add')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={() => void hold.drop()} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <CheckWhoFields {...hold} />
      <CheckPlaceFields {...hold} />
      <Words {...hold} name="looked" />
      <Words {...hold} name="result" />
      <HazardPicker
        exercise={draft.exercise}
        value={draft.hazards}
        fault={hold.fault('hazards')}
        onChange={(hazards) => set({ hazards })}
      />
      <Checkbox
        checked={draft.exercise}
        onChange={(event) => set({ exercise: event.target.checked, hazards: [] })}
      >
        {t('checks.exercise')}
      </Checkbox>
    </Dialog>
  )
}

function Words({ name, draft, set, fault }: CheckHold & { name: 'looked' | 'result' }) {
  const t = useWords('hazards')
  return (
    <Field label={t(`checks.${name}`)} fault={fault(name)} required>
      <TextArea
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        value={draft[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </Field>
  )
}
