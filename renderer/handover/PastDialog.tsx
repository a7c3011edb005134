import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Handover } from '#shared/handover/handover.ts'
import type { Shift } from '#shared/handover/shift.ts'
import { PastActs } from './PastActs.tsx'
import { PastFacts } from './PastFacts.tsx'

interface PastDialogProps {
  handover: Handover
  shift: Shift | undefined
  onClose(): void
}

/** One past handover whole: signatures, summary, what was handed on, the seal; and what may still be done with it. */
export function PastDialog({ handover, shift, onClose }: PastDialogProps) {
  const t = useWords('handover')
  const title = shift
    ? t('detail.title', { day: shift.dutyDay, ordinal: shift.ordinal })
    : t('past.shiftNo', { id: handover.shift })
  return (
    <Dialog open title={title} width={760} cancelWord={t('close')} onClose={onClose}>
      <PastFacts handover={handover} />
      <PastActs handover={handover} shift={shift} onClose={onClose} />
    </Dialog>
  )
}
