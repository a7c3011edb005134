import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'
import { useMatcher } from '#renderer/app/initials.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import type { MemberFacts } from '#shared/roster/member.ts'
import { MemberNights } from './MemberNights.tsx'
import { usePeopleGroups, usePostOptions } from './use-board.ts'

interface MemberFieldsProps {
  facts: MemberFacts
  onChange(facts: MemberFacts): void
  faults: Record<string, string>
}

const days = ['joinsOn', 'leavesOn', 'shadowUntil'] as const

/** What the roster must know of somebody, as fields. */
export function MemberFields({ facts, onChange, faults }: MemberFieldsProps) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const set = (part: Partial<MemberFacts>) => onChange({ ...facts, ...part })
  return (
    <>
      <Posts posts={facts.posts} onChange={(posts) => set({ posts })} fault={fault(faults.posts)} />
      <div className="ro-member-days">
        {days.map((name) => (
          <Field key={name} label={t(`rules.member.field.${name}`)} fault={fault(faults[name])}>
            <DayInput
              value={facts[name] ?? ''}
              onChange={(day) => set({ [name]: day === '' ? null : day })}
            />
          </Field>
        ))}
        <Field label={t('rules.member.share')} hint={t('rules.member.shareHint')} fault={fault(faults.share)}>
          <InputNumber
            min={0}
            max={100}
            suffix="%"
            value={facts.share}
            onChange={(value) => set({ share: value ?? 0 })}
          />
        </Field>
      </div>
      <MemberNights facts={facts} onChange={set} faults={faults} />
      <div className="dc-grid-2">
        <Fallback
          value={facts.fallback}
          fault={fault(faults.fallback)}
          onChange={(fallback) => set({ fallback })}
        />
        <Field label={t('rules.member.note')} fault={fault(faults.note)}>
          <Input maxLength={400} value={facts.note} onChange={(event) => set({ note: event.target.value })} />
        </Field>
      </div>
    </>
  )
}

interface PartProps<T> {
  fault: string | undefined
  onChange(value: T): void
}

function Posts({ posts, onChange, fault }: PartProps<string[] | null> & { posts: string[] | null }) {
  const t = useWords('roster')
  const options = usePostOptions()
  return (
    <FieldSet label={t('rules.member.posts')} fault={fault}>
      <div className="dc-row">
        <Checkbox checked={posts === null} onChange={(event) => onChange(event.target.checked ? null : [])}>
          {t('rules.member.byRoles')}
        </Checkbox>
        {posts !== null && (
          <Checkbox.Group options={options} value={posts} onChange={(chosen: string[]) => onChange(chosen)} />
        )}
      </div>
    </FieldSet>
  )
}

function Fallback({ value, fault, onChange }: PartProps<number | null> & { value: number | null }) {
  const t = useWords('roster')
  const matches = useMatcher()
  return (
    <Field label={t('rules.member.fallback')} hint={t('rules.member.fallbackHint')} fault={fault}>
      <NamePicker
        groups={usePeopleGroups()}
        matches={matches}
        value={value}
        onChange={onChange}
        placeholder={t('rules.member.noFallback')}
      />
    </Field>
  )
}
