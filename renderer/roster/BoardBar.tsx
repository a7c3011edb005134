import Button from 'antd/es/button'
import { useEffect, useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Board } from '#shared/roster/board.ts'
import { BoardSaveDialog } from './BoardSaveDialog.tsx'
import type { BoardEdits } from './board-edits.ts'
import { focusBoard } from './board-focus.ts'

interface BoardBarProps {
  edits: BoardEdits
  board: Board | undefined
  /** Reads the board again. */
  onAgain(): void
}

/** Says how many edits are not saved; takes the last one back, throws all away, or shows what would be saved. */
export function BoardBar({ edits, board, onAgain }: BoardBarProps) {
  const t = useWords('roster')
  const time = useTimeWords()
  const [saving, setSaving] = useState(false)
  function close() {
    setSaving(false)
    focusBoard()
  }
  useSaveKey(() => setSaving(true))
  return (
    <div className="ro-bar" role="status">
      <strong>{t('board.changes', { n: edits.edits.length })}</strong>
      <span className="dc-hint">
        {edits.keptAt !== null && t('board.kept', { time: time(edits.keptAt, 'time') })}
      </span>
      <span className="ro-right">
        <Button onClick={edits.undo}>
          {t('board.undo')} <KeyHint keys="Ctrl+Z" />
        </Button>
        <Button onClick={() => void edits.drop()}>{t('board.drop')}</Button>
        <Button type="primary" onClick={() => setSaving(true)}>
          {t('board.save')} <KeyHint keys="Ctrl+Enter" />
        </Button>
      </span>
      {saving && <BoardSaveDialog edits={edits} board={board} onAgain={onAgain} onClose={close} />}
    </div>
  )
}

/** Ctrl+Enter on the page, unless a dialog is open. */
function useSaveKey(save: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const inDialog = event.target instanceof HTMLElement && event.target.closest('[role=dialog]') !== null
      if (event.key !== 'Enter' || !event.ctrlKey || inDialog) return
      event.preventDefault()
      save()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
