import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Scheme } from '#shared/callouts/plan.ts'
import { mayDo } from '#shared/people/rights.ts'
import { SchemeCard } from './SchemeCard.tsx'
import { SchemeDialog } from './SchemeDialog.tsx'

/** The schemes with their sources: what is shipped is a sample and off until somebody who may plan switches it on. */
export function SchemeList() {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const may = mayDo('plan', useSeated().roles)
  const { value, refusal } = useQuery('callouts.schemes', {})
  const [open, setOpen] = useState<Scheme | 'new' | null>(null)
  return (
    <div className="co-schemes">
      <div className="dc-row">
        <span className="dc-hint">{may ? t('schemes.explain') : t('schemes.mayNot')}</span>
        {may && (
          <Button className="co-right" onClick={() => setOpen('new')}>
            {t('schemes.add')}
          </Button>
        )}
      </div>
      <Trouble words={told(refusal)} />
      {value?.length === 0 && <Empty words={t('schemes.none')} />}
      <ul className="dc-plain co-cards">
        {value?.map((scheme) => (
          <li key={scheme.code}>
            <SchemeCard scheme={scheme} may={may} onChange={() => setOpen(scheme)} />
          </li>
        ))}
      </ul>
      {open && <SchemeDialog scheme={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </div>
  )
}
