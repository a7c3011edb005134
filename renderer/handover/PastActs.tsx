import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { usePrint } from '#renderer/app/print.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Handover } from '#shared/handover/handover.ts'
import type { Shift } from '#shared/handover/shift.ts'
import { mayDo } from '#shared/people/rights.ts'
import { ReopenDialog } from './ReopenDialog.tsx'
import { ReviewDialog } from './ReviewDialog.tsx'

interface PastActsProps {
  handover: Handover
  shift: Shift | undefined
  onClose(): void
}

/** What may be done with a past handover: print, review, reopen its shift; a leader at the seat closes it again. */
export function PastActs({ handover, shift, onClose }: PastActsProps) {
  const t = useWords('handover')
  const told = useTroubleWords()
  const print = usePrint()
  const leads = mayDo('review', useSeated().roles)
  const closeAgain = useCommand('shift.closeAgain')
  const [asking, setAsking] = useState<'review' | 'reopen' | null>(null)
  const paper = (sheet: 'handoverSheet' | 'dutyLog', of: number) => {
    onClose()
    print(sheet, of)
  }
  return (
    <>
      <div className="dc-row">
        <Button onClick={() => paper('handoverSheet', handover.id)}>{t('detail.printSheet')}</Button>
        <Button onClick={() => paper('dutyLog', handover.shift)}>{t('detail.printLog')}</Button>
        {handover.state === 'received' && (
          <Button type="primary" onClick={() => setAsking('review')}>
            {t('steps.review')}
          </Button>
        )}
        {shift?.state === 'closed' && (
          <Button onClick={() => setAsking('reopen')}>{t('detail.reopen')}</Button>
        )}
        {leads && shift?.state === 'reopened' && (
          <Button loading={closeAgain.busy} onClick={() => closeAgain.run({ shift: shift.id })}>
            {t('detail.closeAgain')}
          </Button>
        )}
      </div>
      <Trouble words={told(closeAgain.refusal)} />
      {asking === 'review' && (
        <ReviewDialog handover={handover} shift={shift} onClose={() => setAsking(null)} />
      )}
      {asking === 'reopen' && shift && <ReopenDialog shift={shift} onClose={() => setAsking(null)} />}
    </>
  )
}
