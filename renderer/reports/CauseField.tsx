import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { CauseForm } from './CauseForm.tsx'
import type { BodyPart } from './report-edit.ts'

/** The cause: "under investigation" unless the leader released other words with their source; what is released here stands in the report at once. */
export function CauseField({ body, set, fault, incident }: BodyPart & { incident: number | null }) {
  const t = useWords('reports')
  const [releasing, setReleasing] = useState(false)
  const releases =
    useQuery('reports.of', { incident: incident ?? 0 }, { enabled: incident !== null }).value?.releases ?? []
  return (
    <div className="rp-cause">
      <Field label={t('body.cause')} fault={fault('cause')} hint={t('cause.locked')}>
        <Select
          value={body.cause ?? 0}
          options={[
            { value: 0, label: t('cause.investigating') },
            ...releases.map(({ id, words, leader }) => ({
              value: id,
              label: t('cause.released', { words, leader }),
            })),
          ]}
          onChange={(id: number) => set({ cause: id === 0 ? null : id })}
        />
      </Field>
      {incident !== null && <Button onClick={() => setReleasing(true)}>{t('cause.release')}</Button>}
      {incident !== null && releasing && (
        <CauseForm
          incident={incident}
          released={(cause) => set({ cause })}
          close={() => setReleasing(false)}
        />
      )}
    </div>
  )
}
