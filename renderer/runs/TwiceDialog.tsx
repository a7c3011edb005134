import Button from 'antd/es/button'
import { close } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { showRun } from './run-place.ts'
import type { Twin } from './use-start.ts'

interface TwiceDialogProps {
  twin: Twin
  onSure(): void
  onClose(): void
}

/** Says that the card is under way already; opening that run is what Ctrl+Enter does. */
export function TwiceDialog({ twin, onSure, onClose }: TwiceDialogProps) {
  const t = useWords('runs')
  function show() {
    close('startPlan')
    showRun(twin.run)
  }
  return (
    <Dialog
      open
      title={t('start.twice')}
      submitWord={t('start.twiceOpen')}
      cancelWord={t('cancel')}
      onSubmit={show}
      onClose={onClose}
    >
      <p>
        <b>{twin.title}</b>
      </p>
      <p>{t('start.twiceWords')}</p>
      <Button danger onClick={onSure}>
        {t('start.twiceSure')}
      </Button>
    </Dialog>
  )
}
