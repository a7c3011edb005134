import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { RunCards } from './RunCards.tsx'

/** The plan cards under way on the duty desk with their progress; none, no card. */
export function DeskCard() {
  const t = useWords('runs')
  const running = useQuery('runs.running', {}, { every: 60_000 }).value ?? []
  if (running.length === 0) return null
  const late = running.some(({ overdue }) => overdue > 0)
  return (
    <Panel
      title={t('card.title', { n: running.length })}
      tone={late ? 'over' : 'soon'}
      actions={
        <Button size="small" onClick={() => go('runs')}>
          {t('card.open')}
        </Button>
      }
    >
      <RunCards running={running} />
    </Panel>
  )
}
