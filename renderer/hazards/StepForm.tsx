import TextArea from 'antd/es/input/TextArea'
import Segmented from 'antd/es/segmented'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Hazard } from '#shared/hazards/hazard.ts'
import type { HazardAct } from '#shared/hazards/step.ts'
import { closeAsked } from './asked.ts'
import { NameFields } from './NameFields.tsx'
import { type StepHold, useStep } from './step-draft.ts'

/** One step of a hazard: in what words, with whose name under it. */
export function StepForm({ hazard, act }: { hazard: Hazard; act: HazardAct }) {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const hold = useStep(hazard, act)
  const { nextSignature: level } = hazard
  const title = act === 'sign' && level ? t('step.level', { level: t(`levels.${level}`) }) : t(`acts.${act}`)
  async function submit() {
    if (await hold.send()) closeAsked()
  }
  return (
    <Dialog
      open
      width={720}
      title={`${t('of', { number: hazard.number })} · ${title}`}
      submitWord={title}
      cancelWord={t('later')}
      danger={act === 'withdraw'}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={() => void hold.drop()} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p>
        {hazard.unit} · {hazard.description}
      </p>
      {act === 'crossOff' && hazard.recheck && (
        <p className="dc-hint">{t('step.other', { name: hazard.recheck.name })}</p>
      )}
      {act === 'recheck' && <Passed {...hold} />}
      {act === 'extend' && <NewDue {...hold} />}
      <Words {...hold} />
      {hold.shape.who !== 'none' && <NameFields {...hold} submit={() => void submit()} />}
      {hold.shape.moment && <Moment {...hold} />}
    </Dialog>
  )
}

function Words({ act, shape, draft, set, fault }: StepHold) {
  const t = useWords('hazards')
  return (
    <Field
      label={
        shape.words === 'reason' || !(act in wordsOf)
          ? t('step.reason')
          : t(`step.words.${act as keyof typeof wordsOf}`)
      }
      fault={fault(shape.words)}
      required={shape.wordsRequired || draft.means === 'refused'}
    >
      <TextArea
        autoFocus
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={shape.words === 'reason' ? 400 : 2000}
        value={draft.words}
        onChange={(event) => set({ words: event.target.value })}
      />
    </Field>
  )
}

const wordsOf = { sign: 1, rectified: 1, recheck: 1, crossOff: 1, progress: 1, list: 1 } as const

function Passed({ draft, set }: StepHold) {
  const t = useWords('hazards')
  return (
    <FieldSet label={t('step.passed')}>
      <Segmented
        options={[
          { value: 'yes', label: t('step.yes') },
          { value: 'no', label: t('step.no') },
        ]}
        value={draft.passed ? 'yes' : 'no'}
        onChange={(value) => set({ passed: value === 'yes' })}
      />
    </FieldSet>
  )
}

function NewDue({ hazard, draft, set, fault }: StepHold) {
  const t = useWords('hazards')
  return (
    <Field
      label={t('step.newDue')}
      fault={fault('newDue')}
      hint={t('step.now', { day: hazard.dueOn })}
      required
    >
      <DayInput value={draft.newDue} onChange={(newDue) => set({ newDue })} />
    </Field>
  )
}

function Moment({ draft, set, fault }: StepHold) {
  const t = useWords('hazards')
  return (
    <Field label={t('step.happenedAt')} fault={fault('happenedAt')} required>
      <MomentInput
        value={draft.happenedAt}
        onChange={(happenedAt) => set({ happenedAt })}
        dateLabel={t('step.date')}
        timeLabel={t('step.happenedAt')}
      />
    </Field>
  )
}
