import TextArea from 'antd/es/input/TextArea'
import { useCommand } from '#renderer/app/call.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { SiteCheck } from '#shared/hazards/check.ts'
import { closeAsked } from './asked.ts'
import { useFormDraft } from './form-draft.ts'
import { HazardPicker } from './HazardPicker.tsx'

/** Adds words to a check, or hazards of the ledger that it found; the record itself stays. */
export function AdditionForm({ check }: { check: SiteCheck }) {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('hazards.addToCheck')
  const first = { words: '', hazards: [] as number[] }
  const hold = useFormDraft(`hazards.addition.${check.id}`, first)
  const { draft, set } = hold
  async function submit() {
    if (!(await run({ id: check.id, ...draft })).ok) return
    await hold.drop()
    closeAsked()
  }
  return (
    <Dialog
      open
      width={720}
      title={t('checks.additionTitle', { number: check.number })}
      submitWord={t('checks.addition')}
      cancelWord={t('later')}
      busy={busy}
      trouble={told(refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={() => void hold.drop()} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <Field
        label={t('checks.additionWords')}
        fault={fault(refusal?.faults?.words)}
        hint={t('checks.additionHint')}
      >
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={draft.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </Field>
      <HazardPicker
        exercise={check.exercise}
        value={draft.hazards}
        without={check.hazards.map(({ id }) => id)}
        fault={fault(refusal?.faults?.hazards)}
        onChange={(hazards) => set({ hazards })}
      />
    </Dialog>
  )
}
