import AutoComplete from 'antd/es/auto-complete'
import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { type Step, stepNeeds } from '#shared/warnings/life.ts'
import type { ChainStory } from '#shared/warnings/views.ts'
import { Signal } from './Signal.tsx'
import { type StepHold, useStep } from './step-draft.ts'

interface StepDialogProps {
  story: ChainStory
  act: Step
  onClose(): void
}

const peopled: readonly Step[] = ['reported', 'instructed', 'forwarded']

/** Records what was done about a warning: to whom, by which means, in what words, when. */
export function StepDialog({ story, act, onClose }: StepDialogProps) {
  const t = useWords('warnings')
  const told = useTroubleWords()
  const hold = useStep(story, act)
  async function submit() {
    if (await hold.save()) onClose()
  }
  return (
    <Dialog
      open
      title={t(`steps.${act}.title`)}
      width={680}
      submitWord={t('steps.save')}
      cancelWord={t('steps.cancel')}
      busy={hold.busy}
      danger={act === 'closed'}
      trouble={told(hold.refusal)}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <p>
        <Signal signal={story} /> <span className="dc-hint">{t(`steps.${act}.explain`)}</span>
      </p>
      {peopled.includes(act) && <WhoAndHow {...hold} act={act} />}
      <Words {...hold} act={act} />
      <Field label={t('steps.happenedAt')} fault={hold.fault('happenedAt')}>
        <MomentInput
          value={hold.step.happenedAt}
          onChange={(happenedAt) => hold.set({ happenedAt })}
          dateLabel={t('steps.day')}
          timeLabel={t('steps.time')}
        />
      </Field>
    </Dialog>
  )
}

type Part = StepHold & { act: Step }

function WhoAndHow({ step, set, fault, act, people }: Part) {
  const t = useWords('warnings')
  const needs = stepNeeds[act]
  const means = (['telephone', 'face', 'message', 'fax', 'radio', 'broadcast'] as const).map((one) => ({
    value: t(`means.${one}`),
  }))
  return (
    <div className="dc-grid-2">
      <Field
        label={t(`steps.${act as 'reported'}.who`)}
        required={needs.includes('who')}
        fault={fault('who')}
      >
        <AutoComplete
          autoFocus={step.who === ''}
          value={step.who}
          onChange={(who: string) => set({ who })}
          options={people.map((value) => ({ value }))}
          showSearch={{ filterOption: (typed, option) => option?.value.includes(typed.trim()) ?? false }}
          defaultActiveFirstOption={false}
        />
      </Field>
      <Field label={t('steps.means')} required={needs.includes('means')} fault={fault('means')}>
        <AutoComplete
          value={step.means}
          onChange={(value: string) => set({ means: value })}
          options={means}
          showSearch={{ filterOption: (typed, option) => option?.value.includes(typed.trim()) ?? false }}
          defaultActiveFirstOption={false}
        />
      </Field>
    </div>
  )
}

function Words({ step, set, fault, act }: Part) {
  const t = useWords('warnings')
  const short = act === 'renewal' || act === 'closed'
  return (
    <Field label={t(`steps.${act}.words`)} required={stepNeeds[act].includes('words')} fault={fault('words')}>
      {short ? (
        <Input
          autoFocus
          maxLength={4000}
          value={step.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      ) : (
        <TextArea
          autoFocus={!peopled.includes(act) || step.who !== ''}
          autoSize={{ minRows: 4, maxRows: 12 }}
          maxLength={4000}
          value={step.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      )}
    </Field>
  )
}
