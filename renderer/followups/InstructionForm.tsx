import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import Segmented from 'antd/es/segmented'
import { useCell } from '#renderer/app/cell.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { close, instructionCause, openEntry, openForm } from '#renderer/app/open-forms.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { instructionForms } from '#shared/followups/instruction.ts'
import { showInstruction } from './followup-place.ts'
import { IncidentField } from './IncidentField.tsx'
import { InstructionMore } from './InstructionMore.tsx'
import { type InstructionHold, useInstructionDraft } from './instruction-draft.ts'
import { LeaderFields } from './LeaderFields.tsx'
import './followups.css'

/** F12: takes down what a leader instructs, over any page: who, in what words, read back or not; the rest waits behind "more". */
export function InstructionForm() {
  const shown = useCell(openForm) === 'instruction'
  return shown && <InstructionDialog />
}

function InstructionDialog() {
  const t = useWords('followups')
  const told = useTroubleWords()
  const hold = useInstructionDraft(useCell(instructionCause))
  async function save() {
    const instruction = await hold.save()
    if (!instruction) return
    leave()
    openEntry.write(null)
    showInstruction(instruction.id)
  }
  return (
    <Dialog
      open
      title={t('instruction.new')}
      width="min(860px, 94vw)"
      onClose={leave}
      onSubmit={() => void save()}
      submitWord={t('instruction.save')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={hold.clear} />}
    >
      <Which {...hold} />
      <LeaderFields {...hold} />
      <Field label={t('instruction.words')} fault={hold.fault('words')} required>
        <TextArea
          autoFocus
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={4000}
          value={hold.draft.words}
          onChange={(event) => hold.set({ words: event.target.value })}
        />
      </Field>
      {hold.draft.form === 'oral' && <ReadBack {...hold} />}
      <IncidentField
        value={hold.draft.incident}
        onChange={(incident) => hold.set({ incident })}
        fault={hold.fault('incident')}
      />
      <InstructionMore {...hold} />
    </Dialog>
  )
}

function Which({ draft, set, fault }: InstructionHold) {
  const t = useWords('followups')
  return (
    <div className="fu-two">
      <FieldSet label={t('instruction.form')}>
        <Segmented
          options={instructionForms.toReversed().map((value) => ({ value, label: t(`forms.${value}`) }))}
          value={draft.form}
          onChange={(form) => set({ form, means: form === 'written' ? 'paper' : 'telephone' })}
        />
      </FieldSet>
      <Field label={t('instruction.givenAt')} fault={fault('givenAt')} required>
        <MomentInput
          value={draft.givenAt}
          onChange={(givenAt) => set({ givenAt })}
          dateLabel={t('date')}
          timeLabel={t('instruction.givenAt')}
        />
      </Field>
    </div>
  )
}

function ReadBack({ draft, set, fault }: InstructionHold) {
  const t = useWords('followups')
  return (
    <div className="fu-two">
      <FieldSet label={t('beside.readBack')} hint={t('instruction.readBackHint')}>
        <div>
          <Checkbox checked={draft.readBack} onChange={(event) => set({ readBack: event.target.checked })}>
            {t('instruction.readBackDone')}
          </Checkbox>
        </div>
      </FieldSet>
      <Field label={t('instruction.answer')} fault={fault('readBack.words')}>
        <Input
          maxLength={400}
          disabled={!draft.readBack}
          value={draft.answer}
          onChange={(event) => set({ answer: event.target.value })}
        />
      </Field>
    </div>
  )
}

function leave(): void {
  close('instruction')
}
