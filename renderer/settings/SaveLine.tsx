import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'

interface SaveLineProps {
  changed: boolean
  saved: boolean
  busy: boolean
  onSave(): void
  onUndo(): void
}

/** Saves or puts back, and says whether anything is unsaved. */
export function SaveLine({ changed, saved, busy, onSave, onUndo }: SaveLineProps) {
  const t = useWords('settings')
  return (
    <div className="dc-row">
      <Button type="primary" disabled={!changed} loading={busy} onClick={onSave}>
        {t('save')} <KeyHint keys="Ctrl+Enter" />
      </Button>
      <Button disabled={!changed} onClick={onUndo}>
        {t('undo')}
      </Button>
      <span className="dc-hint" role="status">
        {changed ? t('unsaved') : saved && t('saved')}
      </span>
    </div>
  )
}
