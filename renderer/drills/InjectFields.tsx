import Button from 'antd/es/button'
import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import InputNumber from 'antd/es/input-number'
import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { type Inject, injectKinds, lastMinute, proofs } from '#shared/drills/script.ts'
import type { ScriptHold } from './script-draft.ts'

interface InjectFieldsProps {
  hold: ScriptHold
  inject: Inject
  index: number
}

/** One inject in the script editor; delivered ones are shown and stay as they are. */
export function InjectFields(props: InjectFieldsProps) {
  const t = useWords('drills')
  const { hold, inject, index } = props
  const delivered = hold.delivered.has(inject.code)
  return (
    <fieldset className="dr-inject-fields" disabled={delivered}>
      <legend>{t(delivered ? 'script.numberDelivered' : 'script.number', { number: index + 1 })}</legend>
      <ComesIn {...props} />
      <ExpectedFields {...props} />
      {!delivered && (
        <Button
          size="small"
          aria-label={t('script.dropOf', { number: index + 1 })}
          onClick={() => hold.drop(inject.code)}
        >
          {t('script.drop')}
        </Button>
      )}
    </fieldset>
  )
}

function ComesIn({ hold, inject, index }: InjectFieldsProps) {
  const t = useWords('drills')
  const { set, fault } = hold
  const { code, atMinutes, kind, from, words } = inject
  return (
    <div className="dr-comes-in">
      <Field label={t('script.minute')} fault={fault(`${index}.atMinutes`)} required>
        <InputNumber
          autoFocus={words === '' || index === 0}
          min={0}
          max={lastMinute}
          precision={0}
          value={atMinutes}
          onChange={(value) => set(code, { atMinutes: value ?? 0 })}
        />
      </Field>
      <Field label={t('script.how')}>
        <Select
          options={injectKinds.map((value) => ({ value, label: t(`injectKinds.${value}`) }))}
          value={kind}
          onChange={(value) => set(code, { kind: value })}
        />
      </Field>
      <Field label={t('script.from')} fault={fault(`${index}.from`)}>
        <Input maxLength={120} value={from} onChange={(event) => set(code, { from: event.target.value })} />
      </Field>
      <Field label={t('script.words')} fault={fault(`${index}.words`)} required>
        <TextArea
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={4000}
          value={words}
          onChange={(event) => set(code, { words: event.target.value })}
        />
      </Field>
    </div>
  )
}

/** Nothing is expected while the act is empty. */
function ExpectedFields({ hold, inject, index }: InjectFieldsProps) {
  const t = useWords('drills')
  const { set, fault } = hold
  const { code, atMinutes } = inject
  const expected = inject.expected ?? { act: '', byMinutes: atMinutes + 5, proof: 'answer' as const }
  const change = (part: Partial<typeof expected>) => set(code, { expected: { ...expected, ...part } })
  return (
    <div className="dr-expected">
      <Field label={t('script.act')} fault={fault(`${index}.expected.act`)}>
        <Input
          maxLength={400}
          value={expected.act}
          onChange={(event) => change({ act: event.target.value })}
        />
      </Field>
      <Field label={t('script.by')} fault={fault(`${index}.expected.byMinutes`)}>
        <InputNumber
          min={0}
          max={lastMinute}
          precision={0}
          value={expected.byMinutes}
          onChange={(value) => change({ byMinutes: value ?? 0 })}
        />
      </Field>
      <Field label={t('script.proof')}>
        <Select
          options={proofs.map((value) => ({ value, label: t(`proofs.${value}`) }))}
          value={expected.proof}
          onChange={(proof) => change({ proof })}
        />
      </Field>
    </div>
  )
}
