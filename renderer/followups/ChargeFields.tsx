import AutoComplete from 'antd/es/auto-complete'
import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { usePostName } from '#renderer/app/post-names.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'

/** Who answers for a follow-up, as typed. */
export interface ChargeDraft {
  leadUnit: string
  coUnits: string[]
  post: string
}

interface ChargeFieldsProps {
  charge: ChargeDraft
  set(part: Partial<ChargeDraft>): void
  fault(path: string): string | undefined
}

/** The unit in charge (typed or from the book), units beside it, or a post of the room; never a person. */
export function ChargeFields({ charge, set, fault }: ChargeFieldsProps) {
  const t = useWords('followups')
  const matches = useMatcher()
  const postName = usePostName()
  const units = (useQuery('contacts.units', {}).value ?? []).map(({ name }) => ({ value: name }))
  const posts = (useQuery('roster.rules', {}).value?.posts ?? []).filter(({ active }) => active)
  return (
    <>
      <div className="fu-two">
        <Field label={t('charge.leadUnit')} fault={fault('leadUnit')}>
          <AutoComplete
            options={units}
            showSearch={{ filterOption: (typed, option) => matches(option?.value ?? '', typed) }}
            value={charge.leadUnit}
            onChange={(leadUnit: string) => set({ leadUnit })}
          />
        </Field>
        <Field label={t('charge.post')} fault={fault('post')}>
          <Select
            allowClear
            value={charge.post || null}
            options={posts.map(({ code }) => ({ value: code, label: postName(code) }))}
            onChange={(post: string | undefined) => set({ post: post ?? '' })}
          />
        </Field>
      </div>
      <TabLeaves>
        <Field label={t('charge.coUnits')} fault={fault('coUnits')}>
          <Select
            mode="tags"
            tokenSeparators={[...t('charge.separators')]}
            options={units}
            value={charge.coUnits}
            onChange={(coUnits: string[]) => set({ coUnits })}
          />
        </Field>
      </TabLeaves>
    </>
  )
}
