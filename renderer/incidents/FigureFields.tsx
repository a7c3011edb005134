import Input from 'antd/es/input'
import type { FigureTexts } from '#renderer/app/figure-text.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { FigureKey } from '#shared/incidents/figures.ts'
import './figure-fields.css'

interface FigureFieldsProps {
  keys: readonly FigureKey[]
  texts: FigureTexts
  onChange(texts: FigureTexts): void
  fault(key: FigureKey): string | undefined
}

/** Figures to be typed; what stays empty is not known yet. */
export function FigureFields({ keys, texts, onChange, fault }: FigureFieldsProps) {
  const t = useWords('incidents')
  return (
    <div className="in-figure-fields">
      {keys.map((key) => (
        <Field key={key} label={t(`figures.${key}`)} fault={fault(key)}>
          <Input
            inputMode="decimal"
            maxLength={14}
            placeholder={t('figures.unknown')}
            value={texts[key] ?? ''}
            onChange={(event) => onChange({ ...texts, [key]: event.target.value })}
          />
        </Field>
      ))}
    </div>
  )
}
