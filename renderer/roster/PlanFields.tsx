import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useMatcher } from '#renderer/app/initials.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { NamesPicker } from '#renderer/ui/NamePicker.tsx'
import { PlanMore } from './PlanMore.tsx'
import { fills, type PlanDraft } from './plan-draft.ts'
import { usePeopleGroups, usePostOptions } from './use-board.ts'

interface PlanFieldsProps {
  draft: PlanDraft
  onChange(draft: PlanDraft): void
  faults: Record<string, string>
}

/** What is to be planned: days, posts, people, how; weights behind "more". */
export function PlanFields({ draft, onChange, faults }: PlanFieldsProps) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const matches = useMatcher()
  const groups = usePeopleGroups()
  const posts = usePostOptions()
  const [more, setMore] = useState(false)
  const set = (part: Partial<PlanDraft>) => onChange({ ...draft, ...part })
  return (
    <>
      <div className="ro-plan-days">
        <Field label={t('plan.from')} fault={fault(faults.from)} required>
          <DayInput value={draft.from} onChange={(from) => set({ from })} />
        </Field>
        <Field label={t('plan.to')} fault={fault(faults.to)} required>
          <DayInput value={draft.to} onChange={(to) => set({ to })} />
        </Field>
      </div>
      <FieldSet label={t('plan.posts')} fault={fault(faults.posts)}>
        <Checkbox.Group
          options={posts}
          value={draft.posts}
          onChange={(chosen: string[]) => set({ posts: chosen })}
        />
      </FieldSet>
      <FieldSet label={t('plan.fill')}>
        <Radio.Group
          className="ro-fills"
          value={draft.fill}
          onChange={(event) => set({ fill: event.target.value })}
          options={fills.map((value) => ({ value, label: t(`plan.fill_${value}`) }))}
        />
      </FieldSet>
      <Field label={t('plan.people')} hint={t('plan.peopleHint')} fault={fault(faults.people)}>
        <NamesPicker
          groups={groups}
          matches={matches}
          value={draft.people}
          onChange={(people) => set({ people })}
          placeholder={t('plan.everybody')}
        />
      </Field>
      <Button type="link" className="ro-more" aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? t('plan.less') : t('plan.more')}
      </Button>
      {more && <PlanMore rules={draft.rules} onChange={(rules) => set({ rules })} faults={faults} />}
    </>
  )
}
