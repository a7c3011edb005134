import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import Switch from 'antd/es/switch'
import { useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import { levelMark, responseLevels } from '#shared/responses/level.ts'
import { planLevel } from '#shared/responses/plan.ts'
import { mayStep, responseChanges } from '#shared/responses/step.ts'
import type { StepHold } from './step-draft.ts'
import { WarningPicker } from './WarningPicker.tsx'

/** What a step is of: plan, matter, what changes, level. */
export function StepPlan(hold: StepHold) {
  const { asked, draft } = hold
  const levelled = draft.change === 'activate' || draft.change === 'adjust'
  return (
    <>
      {asked.response === null ? <Beginning {...hold} /> : <Changing {...hold} />}
      {levelled && <Level {...hold} />}
    </>
  )
}

function Beginning({ draft, set, setLevel, plans, fault, asked }: StepHold) {
  const t = useWords('responses')
  const options = [
    ...plans.map(({ id, name, active }) => ({
      value: id,
      label: active ? name : t('form.planOff', { name }),
    })),
    { value: 0, label: t('noPlan') },
  ]
  return (
    <div className="rs-beginning">
      <Field label={t('form.plan')} fault={fault('plan')}>
        <Select
          value={draft.plan ?? 0}
          options={options}
          disabled={asked.proposal !== undefined}
          onChange={(plan) => setLevel({ plan: plan === 0 ? null : plan })}
        />
      </Field>
      <Field label={t('form.matter')} fault={fault('matter')} required>
        <Input
          autoFocus
          maxLength={200}
          placeholder={t('form.matterHint')}
          value={draft.matter}
          onChange={(event) => set({ matter: event.target.value })}
        />
      </Field>
      <Field label={t('form.warning')} fault={fault('chain')}>
        <WarningPicker exercise={draft.exercise} value={draft.chain} onChange={(chain) => set({ chain })} />
      </Field>
      <Field label={t('exercise')} fault={fault('exercise')}>
        <Switch checked={draft.exercise} onChange={(exercise) => set({ exercise, chain: null })} />
      </Field>
    </div>
  )
}

/** Of a decision taken over: what it changes; a proposal says that already. */
function Changing({ asked, draft, set }: StepHold) {
  const t = useWords('responses')
  const { response, act } = asked
  if (!response) return null
  const open = responseChanges.filter((change) => mayStep(response.state, act, change))
  return (
    <FieldSet label={t('form.of', { matter: response.matter, level: levelMark(response.level) })}>
      {act === 'external' && (
        <Radio.Group
          value={draft.change}
          options={open.map((value) => ({ value, label: t(`form.change.${value}`) }))}
          onChange={(event) => set({ change: event.target.value })}
        />
      )}
    </FieldSet>
  )
}

function Level({ draft, setLevel, plan, fault, asked }: StepHold) {
  const t = useWords('responses')
  const decides = plan && draft.level !== null ? planLevel(plan, draft.level)?.decides : ''
  return (
    <FieldSet
      label={`${t('form.level')} *`}
      fault={fault('level')}
      hint={decides ? t('form.decides', { who: decides }) : undefined}
    >
      <TabLeaves>
        <Radio.Group
          optionType="button"
          value={draft.level}
          onChange={(event) => setLevel({ level: event.target.value })}
          options={responseLevels.map((value) => ({
            value,
            label: t('levelShort', { level: levelMark(value) }),
            disabled: draft.change === 'adjust' && value === asked.response?.level,
          }))}
        />
      </TabLeaves>
    </FieldSet>
  )
}
