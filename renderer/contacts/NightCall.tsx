import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import type { StaleNumber } from '#shared/contacts/number.ts'

interface NightCallProps {
  number: StaleNumber
  busy: boolean
  onCheck(outcome: 'reached' | 'wrong'): void
  onPostpone(): void
}

/** The number to be tried now, in large figures, and the keys that say what came of it. */
export function NightCall({
  number: { unit, contact, kind, number, days },
  busy,
  onCheck,
  onPostpone,
}: NightCallProps) {
  const t = useWords('contacts')
  return (
    <>
      <h2>{contact?.name ?? unit.name}</h2>
      <p>{[contact && unit.name, contact?.post, t(`numberKind.${kind}`)].filter(Boolean).join(' · ')}</p>
      <output className="ct-large dc-figures">{number}</output>
      <p className="dc-hint">{days === null ? t('night.neverLong') : t('night.daysLong', { days })}</p>
      <div className="ct-call-keys">
        <Button type="primary" disabled={busy} onClick={() => onCheck('reached')}>
          <KeyHint keys="1" /> {t('checks.reached')}
        </Button>
        <Button disabled={busy} onClick={() => onCheck('wrong')}>
          <KeyHint keys="2" /> {t('checks.wrong')}
        </Button>
        <Button onClick={onPostpone}>
          <KeyHint keys="P" /> {t('night.postpone')}
        </Button>
      </div>
      <p className="dc-hint">{t('night.hint')}</p>
    </>
  )
}
