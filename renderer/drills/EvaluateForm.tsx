import Button from 'antd/es/button'
import TextArea from 'antd/es/input/TextArea'
import Segmented from 'antd/es/segmented'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import type { Drill } from '#shared/drills/drill.ts'
import { verdicts } from '#shared/drills/evaluation.ts'
import { closeAsked } from './asked.ts'
import { type EvaluationHold, useEvaluationDraft } from './evaluation-draft.ts'
import { ProblemFields } from './ProblemFields.tsx'

/** The evaluation: a verdict in words, problems with who improves what by when, signed by PIN. */
export function EvaluateForm({ drill }: { drill: Drill }) {
  const t = useWords('drills')
  const told = useTroubleWords()
  const hold = useEvaluationDraft(drill)
  async function submit() {
    if (await hold.sign()) closeAsked()
  }
  return (
    <Dialog
      open
      width="min(1080px, 96vw)"
      title={t('evaluation.title', { name: drill.name })}
      submitWord={t('evaluation.sign')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote {...hold} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <Judgement {...hold} />
      {hold.facts.problems.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a problem being written has nothing else of its own.
        <ProblemFields key={index} hold={hold} problem={problem} index={index} />
      ))}
      <Button className="dr-add" onClick={hold.addProblem}>
        {t('evaluation.addProblem')}
      </Button>
      <Signing hold={hold} submit={() => void submit()} />
    </Dialog>
  )
}

function Judgement({ facts, set, fault }: EvaluationHold) {
  const t = useWords('drills')
  return (
    <>
      <FieldSet label={t('evaluation.verdict')}>
        <Segmented
          aria-label={t('evaluation.verdict')}
          options={verdicts.map((value) => ({ value, label: t(`verdicts.${value}`) }))}
          value={facts.verdict}
          onChange={(verdict) => set({ verdict })}
        />
      </FieldSet>
      <Field label={t('evaluation.words')} fault={fault('facts.words')} required>
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
          value={facts.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </Field>
    </>
  )
}

function Signing({ hold: { signer, fault }, submit }: { hold: EvaluationHold; submit(): void }) {
  const t = useWords('drills')
  const matches = useMatcher()
  const people = useQuery('people.list', {}).value ?? []
  const group = people.filter(({ active }) => active).map(({ id, name, post }) => ({ id, name, note: post }))
  return (
    <div className="dr-signer">
      <Field label={t('evaluation.evaluator')} fault={fault('person')} required>
        <NamePicker
          groups={[{ label: '', people: group }]}
          matches={matches}
          value={signer.person}
          onChange={signer.setPerson}
        />
      </Field>
      <Field label={t('evaluation.pin')} fault={fault('pin')} required>
        <PinInput value={signer.pin} onChange={signer.setPin} onEnter={submit} />
      </Field>
    </div>
  )
}
