import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { ImportRun } from '#shared/imports/contract.ts'

/** The sheets taken in before, each to be undone while nothing rests on it. */
export function ImportRuns() {
  const t = useWords('imports')
  const [undoing, setUndoing] = useState<ImportRun | null>(null)
  const runs = useQuery('imports.list', {}).value ?? []
  return (
    <section className="im-runs">
      <h3>{t('form.earlier')}</h3>
      {runs.length === 0 && <p className="dc-hint">{t('form.noneEarlier')}</p>}
      <ul className="dc-plain">
        {runs.map((run) => (
          <RunLine key={run.id} run={run} onUndo={() => setUndoing(run)} />
        ))}
      </ul>
      {undoing && <UndoDialog run={undoing} onClose={() => setUndoing(null)} />}
    </section>
  )
}

function RunLine({ run, onUndo }: { run: ImportRun; onUndo(): void }) {
  const t = useWords('imports')
  const { kind, name, rows, skipped, at, by, undoneAt, undoable } = run
  return (
    <li>
      <Tag>{t(`kinds.${kind}`)}</Tag>
      <b className="im-grow">{name}</b>
      <span>{t('form.runRows', { rows, skipped })}</span>
      <span className="dc-faint">
        {by?.name} <TimeText at={at} as="short" />
      </span>
      {undoneAt !== null && <Tag>{t('form.undone')}</Tag>}
      {undoneAt === null && (
        <Button
          size="small"
          disabled={!undoable}
          title={undoable ? '' : t('form.notUndoable')}
          aria-label={t('form.undoOf', { name })}
          onClick={onUndo}
        >
          {t('form.undo')}
        </Button>
      )}
    </li>
  )
}

function UndoDialog({ run, onClose }: { run: ImportRun; onClose(): void }) {
  const t = useWords('imports')
  const { fault } = useRefusalWords()
  const told = useTroubleWords()
  const { run: undo, busy, refusal } = useCommand('imports.undo')
  const [reason, setReason] = useState('')
  async function submit() {
    const outcome = await undo({ id: run.id, reason })
    if (outcome.ok) onClose()
  }
  return (
    <ConfirmDialog
      open
      danger
      title={t('form.undoOf', { name: run.name })}
      words={t('form.undoExplain', { rows: run.rows })}
      confirmWord={t('form.undo')}
      cancelWord={t('form.cancel')}
      busy={busy}
      trouble={told(refusal)}
      onConfirm={submit}
      onCancel={onClose}
    >
      <Field label={t('form.reason')} fault={fault(refusal?.faults?.reason)} required>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ConfirmDialog>
  )
}
