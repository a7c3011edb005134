import TextArea from 'antd/es/input/TextArea'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { DayBody } from '#shared/reports/body.ts'
import { HeadFields } from './HeadFields.tsx'

interface DayEditorProps {
  body: DayBody
  set(part: Partial<DayBody>): void
  fault(path: string): string | undefined
}

/** A report of the day: the overall situation, then its parts, one line an item. */
export function DayEditor({ body, set, fault }: DayEditorProps) {
  const t = useWords('reports')
  return (
    <>
      <HeadFields body={body} set={set} fault={fault} />
      <Field label={t('body.overall')} fault={fault('overall')} required>
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={4000}
          value={body.overall}
          onChange={(event) => set({ overall: event.target.value })}
        />
      </Field>
      {body.parts.map(({ part, items }, index) => (
        <Field
          key={part}
          label={t(`body.parts.${part}`)}
          hint={t('body.oneALine')}
          fault={fault(`parts.${index}.items`)}
        >
          <TextArea
            autoSize={{ minRows: 2, maxRows: 14 }}
            value={items.join('\n')}
            onChange={(event) =>
              set({
                parts: body.parts.map((one) =>
                  one.part === part ? { part, items: event.target.value.split('\n') } : one,
                ),
              })
            }
          />
        </Field>
      ))}
    </>
  )
}
