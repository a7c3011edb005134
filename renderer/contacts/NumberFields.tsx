import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import { type NewNumber, numberKinds } from '#shared/contacts/number.ts'

interface NumberFieldsProps {
  numbers: readonly NewNumber[]
  faults: Record<string, string>
  onChange(numbers: NewNumber[]): void
}

/** Numbers in the order to be tried. */
export function NumberFields({ numbers, faults, onChange }: NumberFieldsProps) {
  const t = useWords('contacts')
  const { fault } = useRefusalWords()
  const first = Object.entries(faults).find(([path]) => path.startsWith('numbers'))?.[1]
  const put = (at: number, part: Partial<NewNumber>) =>
    onChange(numbers.map((number, index) => (index === at ? { ...number, ...part } : number)))
  const up = (at: number) => {
    const [before, here] = [numbers[at - 1], numbers[at]]
    if (before && here) onChange(numbers.with(at - 1, here).with(at, before))
  }
  return (
    <FieldSet label={t('form.numbers')} hint={t('form.numbersHint')} fault={fault(first)}>
      <ol className="ct-lines">
        {numbers.map(({ kind, number }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place in the order.
          <li key={at}>
            <Select
              className="ct-kind"
              aria-label={t('form.kindNo', { n: at + 1 })}
              options={numberKinds.map((value) => ({ value, label: t(`numberKind.${value}`) }))}
              value={kind}
              onChange={(value) => put(at, { kind: value })}
            />
            <Input
              className="dc-figures"
              aria-label={t('form.numberNo', { n: at + 1 })}
              maxLength={40}
              value={number}
              onChange={(event) => put(at, { number: event.target.value })}
            />
            <Button
              size="small"
              disabled={at === 0}
              aria-label={t('form.upNo', { n: at + 1 })}
              onClick={() => up(at)}
            >
              ↑
            </Button>
            <Button
              size="small"
              aria-label={t('form.dropNo', { n: at + 1 })}
              onClick={() => onChange(numbers.toSpliced(at, 1))}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      <Button
        size="small"
        disabled={numbers.length >= 12}
        onClick={() =>
          onChange([...numbers, { kind: numbers.length === 0 ? 'mobile' : 'dutyLine', number: '' }])
        }
      >
        {t('form.addNumber')}
      </Button>
    </FieldSet>
  )
}
