import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import { type Need, needs } from '#shared/callouts/plan.ts'
import { MinutesField } from './MinutesField.tsx'
import type { SchemeDraft } from './SchemeDialog.tsx'

interface SchemeFieldsProps {
  draft: SchemeDraft
  isNew: boolean
  faults: Record<string, string>
  onChange(draft: SchemeDraft): void
  onPlan(part: Partial<SchemeDraft['plan']>): void
}

const colours = ['red', 'orange', 'yellow', 'blue'] as const

/** Name, source, for which warnings, by when an answer must have come and what it must contain. */
export function SchemeFields({ draft, isNew, faults, onChange, onPlan }: SchemeFieldsProps) {
  const t = useWords('callouts')
  const { fault } = useRefusalWords()
  const { plan } = draft
  const set = (part: Partial<SchemeDraft>) => onChange({ ...draft, ...part })
  return (
    <>
      <div className="dc-grid-2">
        <Field label={t('scheme.name')} fault={fault(faults.name)} required>
          <Input
            autoFocus
            maxLength={80}
            value={draft.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
        <Field label={t('scheme.code')} hint={t('scheme.codeHint')} fault={fault(faults.code)} required>
          <Input
            disabled={!isNew}
            maxLength={40}
            value={draft.code}
            onChange={(event) => set({ code: event.target.value })}
          />
        </Field>
      </div>
      <Field label={t('schemes.source')} hint={t('scheme.sourceHint')} fault={fault(faults.source)} required>
        <Input
          maxLength={400}
          value={draft.source}
          onChange={(event) => set({ source: event.target.value })}
        />
      </Field>
      <Scope plan={plan} onPlan={onPlan} />
      <FieldSet label={t('scheme.needs')} hint={t('scheme.needsHint')}>
        <Checkbox.Group
          options={needs.map((value) => ({ value, label: t(`need.${value}`) }))}
          value={plan.needs ?? []}
          onChange={(chosen) => onPlan({ needs: needs.filter((need) => (chosen as Need[]).includes(need)) })}
        />
      </FieldSet>
      <Minutes draft={draft} faults={faults} onPlan={onPlan} />
    </>
  )
}

function Minutes({
  draft: { plan },
  faults,
  onPlan,
}: Pick<SchemeFieldsProps, 'draft' | 'faults' | 'onPlan'>) {
  const t = useWords('callouts')
  const { fault } = useRefusalWords()
  return (
    <>
      <div className="co-minutes">
        <Field
          label={t('scheme.answerMinutes')}
          hint={t('scheme.answerHint')}
          fault={fault(faults['plan.answerMinutes'])}
          required
        >
          <MinutesField
            value={plan.answerMinutes}
            onChange={(value) => onPlan({ answerMinutes: value ?? 0 })}
          />
        </Field>
        <Field
          label={t('scheme.againMinutes')}
          hint={t('scheme.againHint')}
          fault={fault(faults['plan.againMinutes'])}
        >
          <MinutesField
            value={plan.againMinutes ?? 5}
            onChange={(value) => onPlan({ againMinutes: value ?? 0 })}
          />
        </Field>
        <Field
          label={t('scheme.feedbackMinutes')}
          hint={t('scheme.feedbackHint')}
          fault={fault(faults['plan.feedbackMinutes'])}
        >
          <MinutesField
            value={plan.feedbackMinutes ?? null}
            onChange={(feedbackMinutes) => onPlan({ feedbackMinutes })}
          />
        </Field>
      </div>
      {plan.feedbackMinutes != null && (
        <Field label={t('scheme.feedbackWhat')} fault={fault(faults['plan.feedbackWhat'])}>
          <Input
            maxLength={400}
            value={plan.feedbackWhat ?? ''}
            onChange={(event) => onPlan({ feedbackWhat: event.target.value })}
          />
        </Field>
      )}
    </>
  )
}

/** For which warnings: kinds and colours. */
function Scope({ plan, onPlan }: Pick<SchemeFieldsProps, 'onPlan'> & { plan: SchemeDraft['plan'] }) {
  const t = useWords('callouts')
  return (
    <div className="dc-grid-2">
      <TabLeaves>
        <Field label={t('scheme.hazards')} hint={t('scheme.hazardsHint')}>
          <Select
            mode="tags"
            open={false}
            suffixIcon={null}
            value={plan.hazards ?? []}
            onChange={(hazards: string[]) => onPlan({ hazards })}
          />
        </Field>
      </TabLeaves>
      <FieldSet label={t('scheme.colours')} hint={t('scheme.coloursHint')}>
        <Checkbox.Group
          options={colours.map((value) => ({ value, label: t(`colour.${value}`) }))}
          value={plan.colours ?? []}
          onChange={(chosen) => onPlan({ colours: chosen as typeof plan.colours })}
        />
      </FieldSet>
    </div>
  )
}
