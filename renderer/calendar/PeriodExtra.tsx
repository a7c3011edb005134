import InputNumber from 'antd/es/input-number'
import { useQuery } from '#renderer/app/call.ts'
import { usePostName } from '#renderer/app/post-names.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import type { PeriodFacts } from '#shared/calendar/key-period.ts'

interface PeriodExtraProps {
  extra: PeriodFacts['extra']
  onChange(extra: PeriodFacts['extra']): void
  fault: string | undefined
}

/** How many people more each post has within the period. */
export function PeriodExtra({ extra, onChange, fault }: PeriodExtraProps) {
  const t = useWords('calendar')
  const say = useRefusalWords()
  const postName = usePostName()
  const posts = useQuery('roster.rules', {}).value?.posts.filter(({ active }) => active) ?? []
  function set(post: string, number: number) {
    const others = extra.filter((one) => one.post !== post)
    onChange(number > 0 ? [...others, { post, number }] : others)
  }
  return (
    <FieldSet label={t('periods.extra')} hint={t('periods.extraHint')} fault={say.fault(fault)}>
      <div className="ca-extra">
        {posts.map(({ code }) => (
          <span key={code}>
            {postName(code)}
            <InputNumber
              aria-label={postName(code)}
              min={0}
              max={10}
              value={extra.find(({ post }) => post === code)?.number ?? 0}
              onChange={(number) => set(code, number ?? 0)}
            />
          </span>
        ))}
      </div>
    </FieldSet>
  )
}
