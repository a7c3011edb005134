import InputNumber from 'antd/es/input-number'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { DutyPost } from '#shared/roster/post.ts'

interface PostNumbersProps {
  facts: DutyPost
  onChange(part: Partial<DutyPost>): void
  faultOf(name: 'callInMinutes' | 'place'): string | undefined
}

/** Within how many minutes a post must be there when called in, and its place among the posts. */
export function PostNumbers({ facts, onChange, faultOf }: PostNumbersProps) {
  const t = useWords('roster')
  return (
    <>
      <Field label={t('posts.callInField')} hint={t('posts.callInHint')} fault={faultOf('callInMinutes')}>
        <InputNumber
          min={1}
          max={1440}
          value={facts.callInMinutes}
          onChange={(value) => onChange({ callInMinutes: value })}
        />
      </Field>
      <Field label={t('posts.place')} fault={faultOf('place')}>
        <InputNumber
          min={0}
          max={99}
          value={facts.place}
          onChange={(value) => onChange({ place: value ?? 0 })}
        />
      </Field>
    </>
  )
}
