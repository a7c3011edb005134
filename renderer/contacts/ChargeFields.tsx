import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import { type Charge, chargeKinds } from '#shared/contacts/contact.ts'

interface ChargeFieldsProps {
  charges: readonly Charge[]
  onChange(charges: Charge[]): void
}

/** What somebody is in charge of: by this the call-out finds them. */
export function ChargeFields({ charges, onChange }: ChargeFieldsProps) {
  const t = useWords('contacts')
  const put = (at: number, part: Partial<Charge>) =>
    onChange(charges.map((charge, index) => (index === at ? { ...charge, ...part } : charge)))
  return (
    <FieldSet label={t('column.charges')} hint={t('form.chargesHint')}>
      <ul className="ct-lines">
        {charges.map(({ kind, place }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a charge is known by its place in the list.
          <li key={at}>
            <Select
              className="ct-kind"
              aria-label={t('form.chargeKindNo', { n: at + 1 })}
              options={chargeKinds.map((value) => ({ value, label: t(`charge.${value}`) }))}
              value={kind}
              onChange={(value) => put(at, { kind: value })}
            />
            <Input
              aria-label={t('form.chargePlaceNo', { n: at + 1 })}
              maxLength={120}
              value={place}
              onChange={(event) => put(at, { place: event.target.value })}
            />
            <Button
              size="small"
              aria-label={t('form.dropChargeNo', { n: at + 1 })}
              onClick={() => onChange(charges.toSpliced(at, 1))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        disabled={charges.length >= 40}
        onClick={() => onChange([...charges, { kind: charges.at(-1)?.kind ?? 'township', place: '' }])}
      >
        {t('form.addCharge')}
      </Button>
    </FieldSet>
  )
}
