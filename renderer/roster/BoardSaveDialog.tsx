import Button from 'antd/es/button'
import type { InputRef } from 'antd/es/input'
import { useRef, useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Board } from '#shared/roster/board.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { BoardSavePreview } from './BoardSavePreview.tsx'
import { BoardSaveReason } from './BoardSaveReason.tsx'
import type { BoardEdits } from './board-edits.ts'
import { takeFallback } from './board-fallback.ts'

interface BoardSaveDialogProps {
  edits: BoardEdits
  board: Board | undefined
  onAgain(): void
  onClose(): void
}

/** Shows what would become different and what would be wrong, and saves; breaches need a reason. */
export function BoardSaveDialog({ edits, board, onAgain, onClose }: BoardSaveDialogProps) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal, clear } = useCommand('roster.save')
  const [reason, setReason] = useState('')
  const box = useRef<InputRef>(null)
  const tried = useQuery('roster.tryOut', { slots: edits.edits }, { enabled: edits.edits.length > 0 })
  const findings = touching(tried.value?.findings ?? [], edits)
  const breached = findings.some(({ severity }) => severity === 'breach')
  const lacksReason = breached && reason.trim() === ''
  async function save() {
    const { basis, edits: slots } = edits
    const outcome = await run({ slots, reason, source: 'hand', ...(basis === undefined ? {} : { basis }) })
    if (!outcome.ok) return
    await edits.drop()
    onClose()
  }
  function readAgain() {
    clear()
    onAgain()
    if (board) edits.rebase(board.version)
    box.current?.focus()
  }
  const clashed = refusal?.code === 'roster.changedMeanwhile'
  return (
    <Dialog
      open
      title={t('board.saveTitle', { n: edits.edits.length })}
      width={760}
      submitWord={t('board.saveNow')}
      cancelWord={t('board.goOn')}
      busy={busy}
      disabled={lacksReason || tried.value === undefined}
      trouble={told(refusal)}
      footNote={lacksReason ? t('board.reasonNeeded') : undefined}
      onSubmit={save}
      onClose={onClose}
    >
      <Trouble words={tried.refusal && say(tried.refusal)} />
      <BoardSavePreview
        differences={tried.value?.differences}
        findings={findings}
        onFallback={(finding) => edits.put(takeFallback(finding, edits, board))}
      />
      <BoardSaveReason
        reason={reason}
        onChange={setReason}
        breached={breached}
        fault={say.fault(refusal?.faults?.reason)}
        box={box}
      />
      {clashed && (
        <Button onClick={readAgain} className="ro-again">
          {t('board.readAgain')}
        </Button>
      )}
    </Dialog>
  )
}

/** What is wrong in the slots edited, or of the roster as a whole on their days. */
function touching(findings: readonly Finding[], { edits }: BoardEdits): Finding[] {
  const slots = new Set(edits.map(slotKey))
  const days = new Set(edits.map(({ date }) => date))
  return findings.filter(({ slot, date }) => (slot === null ? days.has(date) : slots.has(slot)))
}
