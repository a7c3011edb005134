import Button from 'antd/es/button'
import { useState } from 'react'
import { openFollowup, openIncident, openInstruction, openPlanStart } from '#renderer/app/open-forms.ts'
import { usePrint } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import type { Entry } from '#shared/log/entry.ts'
import { AdditionForm } from './AdditionForm.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'
import { SettlementForm } from './SettlementForm.tsx'

const forms = { correction: CorrectionForm, addition: AdditionForm, settlement: SettlementForm } as const

/** What can be done with an entry: correct it by a new one, add to it, settle it, print its telephone record. */
export function EntryActs({ entry }: { entry: Entry }) {
  const t = useWords('log')
  const print = usePrint()
  const [doing, setDoing] = useState<keyof typeof forms | null>(null)
  const Form = doing && forms[doing]
  const original = entry.refers === null
  const settles = original && entry.open
  return (
    <>
      <div className="dc-row">
        {settles && (
          <Button type="primary" onClick={() => setDoing('settlement')}>
            {t('acts.settlement')}
          </Button>
        )}
        {original && <Button onClick={() => setDoing('addition')}>{t('acts.addition')}</Button>}
        {original && <Button onClick={() => setDoing('correction')}>{t('acts.correction')}</Button>}
        {original && <Button onClick={() => openIncident(entry.id)}>{t('acts.incident')}</Button>}
        {original && <Button onClick={() => openPlanStart({ entry: entry.id })}>{t('acts.plan')}</Button>}
        {original && (
          <Button onClick={() => openInstruction({ entry: entry.id })}>{t('acts.instruction')}</Button>
        )}
        {original && (
          <Button onClick={() => openFollowup({ origin: 'entry', originId: entry.id })}>
            {t('acts.followup')}
          </Button>
        )}
        {entry.telephone && (
          <Button onClick={() => print('telephoneRecord', entry.id)}>{t('acts.print')}</Button>
        )}
      </div>
      {Form && <Form entry={entry} onDone={() => setDoing(null)} />}
    </>
  )
}
