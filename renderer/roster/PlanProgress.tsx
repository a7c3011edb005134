import Button from 'antd/es/button'
import Progress from 'antd/es/progress'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'

interface PlanProgressProps {
  progress: { done: number; total: number } | null
  onCancel(): void
}

/** How far the plan is, and the way to end it. */
export function PlanProgress({ progress, onCancel }: PlanProgressProps) {
  const t = useWords('roster')
  const percent = progress ? Math.floor((progress.done / Math.max(1, progress.total)) * 100) : 0
  return (
    <div className="ro-progress">
      <p role="status">{t('plan.running')}</p>
      <Progress aria-label={t('plan.running')} percent={Math.min(99, percent)} status="active" />
      <Button autoFocus onClick={onCancel}>
        {t('plan.cancel')} <KeyHint keys="Esc" />
      </Button>
    </div>
  )
}
