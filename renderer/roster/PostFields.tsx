import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { posts as crewPosts } from '#shared/handover/shift.ts'
import { roles } from '#shared/people/rights.ts'
import type { DutyPost } from '#shared/roster/post.ts'
import { PostNumbers } from './PostNumbers.tsx'

interface PostFieldsProps {
  facts: DutyPost
  isNew: boolean
  onChange(facts: DutyPost): void
  faults: Record<string, string>
}

/** The facts of a post. */
export function PostFields({ facts, isNew, onChange, faults }: PostFieldsProps) {
  const t = useWords('roster')
  const app = useWords('app')
  const { fault } = useRefusalWords()
  const set = (part: Partial<DutyPost>) => onChange({ ...facts, ...part })
  const crew = [
    { value: '', label: t('posts.notCrew') },
    ...crewPosts.map((value) => ({ value, label: app(`posts.${value}`) })),
  ]
  return (
    <>
      <div className="dc-grid-2">
        <Field label={t('posts.nameField')} hint={t('posts.nameHint')} fault={fault(faults.name)}>
          <Input
            autoFocus
            maxLength={40}
            value={facts.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
        <Field label={t('posts.code')} hint={t('posts.codeHint')} fault={fault(faults.code)} required>
          <Input
            disabled={!isNew}
            maxLength={31}
            value={facts.code}
            onChange={(event) => set({ code: event.target.value })}
          />
        </Field>
        <Field label={t('posts.crewPost')} fault={fault(faults.crewPost)}>
          <Select
            options={crew}
            value={facts.crewPost ?? ''}
            onChange={(value: '' | NonNullable<DutyPost['crewPost']>) =>
              set({ crewPost: value === '' ? null : value })
            }
          />
        </Field>
        <PostNumbers facts={facts} onChange={set} faultOf={(name) => fault(faults[name])} />
      </div>
      <FieldSet label={t('posts.roles')} fault={fault(faults.roles)}>
        <Checkbox.Group
          options={roles.map((role) => ({ value: role, label: app(`roles.${role}`) }))}
          value={facts.roles}
          onChange={(held: DutyPost['roles']) => set({ roles: held })}
        />
      </FieldSet>
      <Checkbox checked={facts.active} onChange={(event) => set({ active: event.target.checked })}>
        {t('posts.active')}
      </Checkbox>
    </>
  )
}
