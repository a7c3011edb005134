import { useEffect } from 'react'
import { usePagePaper } from '#renderer/app/print.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { monthNumber, monthOf } from '#shared/base/month.ts'
import { plusDays } from '#shared/base/zone.ts'
import { mondayOf } from './month.ts'
import { useBoard } from './use-board.ts'
import { showDays, useShownDays } from './use-shown-days.ts'
import { WeekSheet } from './WeekSheet.tsx'
import { WeekTools } from './WeekTools.tsx'

/** A week as a list in large type, day by day. */
export function WeekTab() {
  const t = useWords('roster')
  const say = useRefusalWords()
  const { day, today } = useShownDays()
  const monday = mondayOf(day)
  const { value: board, refusal } = useBoard({ from: monday, to: plusDays(monday, 6) })
  usePagePaper('wallRoster', monthNumber(monthOf(monday)))
  useWeekKeys(monday)
  return (
    <div className="ro-tab ro-week-tab">
      <WeekTools monday={monday} today={today} />
      <Trouble words={refusal && say(refusal)} />
      {board ? <WeekSheet board={board} today={today} /> : <Empty words={t('board.loading')} />}
    </div>
  )
}

function useWeekKeys(monday: string): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=dialog]')
      const weeks = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
      if (typing || weeks === 0) return
      event.preventDefault()
      showDays('week', plusDays(monday, weeks * 7))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [monday])
}
