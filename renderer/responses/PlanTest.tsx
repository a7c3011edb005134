import InputNumber from 'antd/es/input-number'
import Select from 'antd/es/select'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import { type ConditionTest, thresholds } from '#shared/responses/plan.ts'
import { warningNames } from '#shared/warnings/hazard.ts'
import { colours } from '#shared/warnings/read-warning.ts'

interface PlanTestProps<T extends ConditionTest> {
  test: T
  onChange(test: ConditionTest): void
}

/** How a condition is checked: which warnings from which colour up, how many stations above which level, or by people. */
export function PlanTest({ test, onChange }: PlanTestProps<ConditionTest>) {
  if (test.kind === 'warning') return <ByWarning test={test} onChange={onChange} />
  if (test.kind === 'station') return <ByStation test={test} onChange={onChange} />
  return <span />
}

function ByWarning({ test, onChange }: PlanTestProps<Extract<ConditionTest, { kind: 'warning' }>>) {
  const t = useWords('responses')
  const { both } = useSignalWords()
  const names = [...new Set([...warningNames, ...test.hazards])]
  return (
    <span className="rs-test">
      <TabLeaves>
        <Select
          mode="tags"
          aria-label={t('plans.hazards')}
          placeholder={t('plans.hazards')}
          value={test.hazards}
          options={names.map((value) => ({ value, label: both(value) }))}
          onChange={(hazards: string[]) => onChange({ ...test, hazards })}
        />
      </TabLeaves>
      <Select
        aria-label={t('plans.colour')}
        value={test.colour}
        options={colours.map((value) => ({
          value,
          label: t('plans.orHigher', { colour: t(`colours.${value}`) }),
        }))}
        onChange={(colour) => onChange({ ...test, colour })}
      />
    </span>
  )
}

function ByStation({ test, onChange }: PlanTestProps<Extract<ConditionTest, { kind: 'station' }>>) {
  const t = useWords('responses')
  return (
    <span className="rs-test rs-test-stations">
      <InputNumber
        aria-label={t('plans.count')}
        min={1}
        max={500}
        value={test.count}
        onChange={(count) => onChange({ ...test, count: count ?? 1 })}
      />
      <Select
        aria-label={t('plans.over')}
        value={test.over}
        options={thresholds.map((value) => ({
          value,
          label: t('plans.stationsOver', { over: t(`thresholds.${value}`) }),
        }))}
        onChange={(over) => onChange({ ...test, over })}
      />
    </span>
  )
}
