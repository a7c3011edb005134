import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import type { ConditionTest, PlanCondition, PlanLevel } from '#shared/responses/plan.ts'
import { PlanTest } from './PlanTest.tsx'
import { freshCode, type PlanHold } from './plan-draft.ts'

const kinds = ['warning', 'station', 'judged'] as const

const firstTests: Record<(typeof kinds)[number], ConditionTest> = {
  warning: { kind: 'warning', hazards: [], colour: 'orange' },
  station: { kind: 'station', over: 'warning', count: 1 },
  judged: { kind: 'judged' },
}

/** The conditions of a level, any one of which is enough, and how each is checked. */
export function PlanConditions({ one, hold }: { one: PlanLevel; hold: PlanHold }) {
  const t = useWords('responses')
  const { conditions } = one
  const put = (next: PlanCondition[]) => hold.setLevel(one.level, { conditions: next })
  const change = (code: string, part: Partial<PlanCondition>) =>
    put(conditions.map((condition) => (condition.code === code ? { ...condition, ...part } : condition)))
  const add = () => put([...conditions, { code: freshCode(hold.draft), words: '', test: { kind: 'judged' } }])
  return (
    <FieldSet label={t('form.conditions')} hint={t('plans.conditionsHint')}>
      {conditions.map(({ code, words, test }, at) => (
        <div key={code} className="rs-plan-row">
          <Input
            aria-label={t('plans.conditionWords', { n: at + 1 })}
            placeholder={t('plans.conditionHint')}
            maxLength={400}
            value={words}
            onChange={(event) => change(code, { words: event.target.value })}
          />
          <Select
            aria-label={t('plans.conditionKind', { n: at + 1 })}
            value={test.kind}
            options={kinds.map((value) => ({ value, label: t(`tests.${value}`) }))}
            onChange={(kind) => change(code, { test: firstTests[kind] })}
          />
          <PlanTest test={test} onChange={(next) => change(code, { test: next })} />
          <Button
            aria-label={t('plans.dropCondition', { n: at + 1 })}
            onClick={() => put(conditions.filter((condition) => condition.code !== code))}
          >
            {t('plans.drop')}
          </Button>
        </div>
      ))}
      <Button size="small" onClick={add}>
        {t('plans.addCondition')}
      </Button>
    </FieldSet>
  )
}
