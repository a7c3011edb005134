import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useState } from 'react'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Rule, RuleSet } from '#shared/reports/rule.ts'
import { closeAsked } from './asked.ts'
import { RuleFields } from './RuleFields.tsx'
import { type RuleSetHold, useRuleSetDraft } from './rule-draft.ts'

/** Writes a set of rules, or the next edition of one; the past keeps the edition it had. */
export function RuleSetForm({ set }: { set: RuleSet | null }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const hold = useRuleSetDraft(set)
  async function submit() {
    if (await hold.save()) closeAsked()
  }
  return (
    <Dialog
      open
      title={set ? t('rules.changeOf', { name: set.editions.at(-1)?.name ?? set.code }) : t('rules.add')}
      width="min(1120px, 96vw)"
      submitWord={t('save')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={hold.clear} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <Head {...hold} />
      {hold.fault('rules') && <div className="dc-fault">{hold.fault('rules')}</div>}
      {hold.draft.rules.map((rule, index) => (
        <OneRule key={rule.code} rule={rule} index={index} hold={hold} />
      ))}
      <Button type="dashed" block onClick={hold.addRule}>
        {t('rules.addRule')}
      </Button>
    </Dialog>
  )
}

interface OneRuleProps {
  rule: Rule
  index: number
  hold: RuleSetHold
}

/** A rule that opens to be written; a new one, or one with a fault, lies open. */
function OneRule({ rule, index, hold }: OneRuleProps) {
  const t = useWords('reports')
  const [begun] = useState(rule.words === '')
  const [open, setOpen] = useState(begun)
  return (
    <details
      className="rp-rule"
      open={open || hold.ruleFault(index) !== undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{rule.words || t('rules.newRule', { n: index + 1 })}</summary>
      <RuleFields
        rule={rule}
        first={begun && index > 0}
        set={(part) => hold.setRule(index, part)}
        fault={(path) => hold.ruleFault(index, path)}
      />
      <Button size="small" onClick={() => hold.dropRule(index)}>
        {t('rules.dropRule')}
      </Button>
    </details>
  )
}

function Head({ draft, set, fault }: RuleSetHold) {
  const t = useWords('reports')
  return (
    <>
      <div className="rp-three">
        {(['name', 'jurisdiction'] as const).map((field) => (
          <Field key={field} label={t(`rules.${field}`)} fault={fault(field)} required>
            <Input
              autoFocus={field === 'name'}
              maxLength={80}
              value={draft[field]}
              onChange={(event) => set({ [field]: event.target.value })}
            />
          </Field>
        ))}
        <Field label={t('rules.effectiveFrom')} fault={fault('effectiveFrom')} required>
          <DayInput value={draft.effectiveFrom} onChange={(effectiveFrom) => set({ effectiveFrom })} />
        </Field>
      </div>
      <Field label={t('rules.note')} fault={fault('note')}>
        <Input maxLength={400} value={draft.note} onChange={(event) => set({ note: event.target.value })} />
      </Field>
      <p>
        <Checkbox checked={draft.sample} onChange={(event) => set({ sample: event.target.checked })}>
          {t('rules.isSample')}
        </Checkbox>
      </p>
    </>
  )
}
