import Button from 'antd/es/button'
import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import type { PlanAction } from '#shared/responses/plan.ts'

interface PlanActionsProps {
  label: string
  actions: readonly PlanAction[]
  onChange(actions: PlanAction[]): void
}

/** The actions of a level in their order: within how many minutes, what, who. */
export function PlanActions({ label, actions, onChange }: PlanActionsProps) {
  const t = useWords('responses')
  const change = (at: number, part: Partial<PlanAction>) =>
    onChange(actions.map((action, index) => (index === at ? { ...action, ...part } : action)))
  return (
    <FieldSet label={label}>
      {actions.map(({ words, who, dueMinutes }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: actions have no name of their own; a line is what stands in it.
        <div key={at} className="rs-plan-action">
          <InputNumber
            aria-label={t('plans.minutesOf', { n: at + 1 })}
            min={0}
            max={20_160}
            value={dueMinutes}
            suffix={t('plans.minutes')}
            onChange={(minutes) => change(at, { dueMinutes: minutes ?? 0 })}
          />
          <Input
            aria-label={t('plans.actionWords', { n: at + 1 })}
            maxLength={400}
            value={words}
            onChange={(event) => change(at, { words: event.target.value })}
          />
          <Input
            aria-label={t('plans.actionWho', { n: at + 1 })}
            placeholder={t('actions.who')}
            maxLength={60}
            value={who}
            onChange={(event) => change(at, { who: event.target.value })}
          />
          <Button
            aria-label={t('plans.dropAction', { n: at + 1 })}
            onClick={() => onChange(actions.filter((_, index) => index !== at))}
          >
            {t('plans.drop')}
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...actions, { words: '', who: '', dueMinutes: 30 }])}>
        {t('plans.addAction')}
      </Button>
    </FieldSet>
  )
}
