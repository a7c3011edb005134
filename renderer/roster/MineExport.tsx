import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import type { Days } from '#shared/base/day.ts'
import { plusDays } from '#shared/base/zone.ts'
import { MineReminders } from './MineReminders.tsx'

/** The duties as a calendar file, and the reminder texts of a day. */
export function MineExport({ person, days }: { person: number; days: Days }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('roster.exportIcs')
  const [lies, setLies] = useState<string | null>(null)
  const [reminding, setReminding] = useState(false)
  async function save() {
    const outcome = await run({ ...days, person })
    setLies(outcome.ok ? (outcome.errandResult?.path ?? null) : null)
  }
  return (
    <>
      <Button loading={busy} onClick={() => void save()}>
        {t('mine.export')}
      </Button>
      <Button onClick={() => setReminding(true)}>{t('mine.reminders')}</Button>
      <span role="status" className="dc-hint ro-lies" title={lies ?? undefined}>
        {refusal ? say(refusal) : lies !== null && t('board.lies', { path: lies })}
      </span>
      {reminding && <MineReminders day={plusDays(days.from, 1)} onClose={() => setReminding(false)} />}
    </>
  )
}
