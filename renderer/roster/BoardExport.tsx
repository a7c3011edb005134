import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { daysOfMonth } from '#shared/base/month.ts'

/** Saves the month as a spreadsheet where the person says. */
export function BoardExport({ month }: { month: string }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('roster.exportXlsx')
  const [lies, setLies] = useState<string | null>(null)
  async function save() {
    const outcome = await run(daysOfMonth(month))
    setLies(outcome.ok ? (outcome.errandResult?.path ?? null) : null)
  }
  return (
    <>
      <Button loading={busy} onClick={() => void save()}>
        {t('board.export')}
      </Button>
      <span role="status" className="dc-hint ro-lies" title={lies ?? undefined}>
        {refusal ? say(refusal) : lies !== null && t('board.lies', { path: lies })}
      </span>
    </>
  )
}
