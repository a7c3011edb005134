import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'

interface TelephoneFieldsProps {
  telephones: readonly string[]
  onChange(telephones: string[]): void
}

/** Several telephones in the order in which they are called; six at most. */
export function TelephoneFields({ telephones, onChange }: TelephoneFieldsProps) {
  const t = useWords('people')
  return (
    <FieldSet label={t('form.telephones')}>
      <div className="pe-telephones">
        {telephones.map((telephone, index) => (
          <Input
            // biome-ignore lint/suspicious/noArrayIndexKey: a telephone is known by its place in the calling order.
            key={index}
            aria-label={t('form.telephone', { n: index + 1 })}
            maxLength={40}
            value={telephone}
            onChange={(event) => onChange(telephones.with(index, event.target.value))}
            suffix={
              <Button
                size="small"
                type="text"
                aria-label={t('form.dropTelephone', { n: index + 1 })}
                onClick={() => onChange(telephones.toSpliced(index, 1))}
              >
                ×
              </Button>
            }
          />
        ))}
        {telephones.length < 6 && (
          <Button onClick={() => onChange([...telephones, ''])}>{t('form.addTelephone')}</Button>
        )}
      </div>
    </FieldSet>
  )
}
