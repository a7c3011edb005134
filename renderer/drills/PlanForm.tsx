import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Drill } from '#shared/drills/drill.ts'
import { drillKinds } from '#shared/drills/now.ts'
import { closeAsked } from './asked.ts'
import { showDrill } from './drill-place.ts'
import { type PlanHold, usePlanDraft } from './plan-draft.ts'

/** Plans a drill, or changes what is known of one that has not begun. */
export function PlanForm({ drill }: { drill: Drill | null }) {
  const t = useWords('drills')
  const told = useTroubleWords()
  const hold = usePlanDraft(drill)
  async function submit() {
    const saved = await hold.save()
    if (!saved) return
    closeAsked()
    showDrill(saved.id)
  }
  return (
    <Dialog
      open
      width={760}
      title={t(drill ? 'plan.change' : 'plan.title')}
      submitWord={t('save')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote {...hold} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <What {...hold} />
      <Where {...hold} />
    </Dialog>
  )
}

function What({ draft, set, fault }: PlanHold) {
  const t = useWords('drills')
  const cards = useQuery('plans.list', {}).value ?? []
  const options = [
    { value: '', label: t('plan.noCard') },
    ...cards
      .filter(({ active, code }) => active || code === draft.plan)
      .map(({ code, name }) => ({ value: code, label: name })),
  ]
  return (
    <>
      <Field label={t('fields.name')} fault={fault('name')} required>
        <Input
          autoFocus
          maxLength={120}
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <div className="dr-two">
        <Field label={t('fields.kind')} required>
          <Select
            options={drillKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => set({ kind })}
          />
        </Field>
        <Field label={t('fields.card')} fault={fault('plan')}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={options}
            value={draft.plan}
            onChange={(plan) => set({ plan })}
          />
        </Field>
      </div>
    </>
  )
}

function Where({ draft, set, fault }: PlanHold) {
  const t = useWords('drills')
  return (
    <>
      <div className="dr-two">
        <Field label={t('fields.place')} fault={fault('place')}>
          <Input
            maxLength={200}
            value={draft.place}
            onChange={(event) => set({ place: event.target.value })}
          />
        </Field>
        <Field label={t('fields.plannedAt')} fault={fault('plannedAt')}>
          <MomentInput
            value={draft.plannedAt}
            onChange={(plannedAt) => set({ plannedAt })}
            dateLabel={t('answer.date')}
            timeLabel={t('answer.time')}
          />
        </Field>
      </div>
      <Field label={t('fields.subject')} fault={fault('subject')}>
        <Input
          maxLength={400}
          value={draft.subject}
          onChange={(event) => set({ subject: event.target.value })}
        />
      </Field>
      <div className="dr-two">
        <Field label={t('fields.participants')} hint={t('plan.perLine')} fault={fault('participants')}>
          <TextArea
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={draft.participants}
            onChange={(event) => set({ participants: event.target.value })}
          />
        </Field>
        <Field label={t('fields.controller')} fault={fault('controller')}>
          <Input
            maxLength={60}
            value={draft.controller}
            onChange={(event) => set({ controller: event.target.value })}
          />
        </Field>
      </div>
    </>
  )
}
