import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { DutyTaskTurn } from '#shared/followups/duty-task.ts'
import { closeAsked } from './asked.ts'

/** A duty task done at one of its times, with what was found, or not applicable, with why. */
export function TurnForm({ turn, outcome }: { turn: DutyTaskTurn; outcome: 'done' | 'notApplicable' }) {
  const t = useWords('followups')
  const told = useTroubleWords()
  const time = useTimeWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('followups.doTask')
  const [result, setResult] = useState('')
  async function submit() {
    const { task, dueAt } = turn
    const settled = await run({ task, dueAt, outcome, result })
    if (settled.ok) closeAsked()
  }
  const act = t(outcome === 'done' ? 'turns.do' : 'turns.not')
  return (
    <Dialog
      open
      title={`${turn.words} · ${time(turn.dueAt)}`}
      submitWord={act}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <Field
        label={t(outcome === 'done' ? 'turns.result' : 'reason')}
        fault={fault(refusal?.faults?.result)}
        required={outcome === 'notApplicable'}
      >
        <Input
          autoFocus
          maxLength={1000}
          value={result}
          onChange={(event) => setResult(event.target.value)}
        />
      </Field>
    </Dialog>
  )
}
